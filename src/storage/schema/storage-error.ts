/** What keeps the storage from being used: it cannot be opened or reached, or what it holds cannot be read. */
export type StorageProblem =
  /** The folder or the file of the database cannot be opened. */
  | 'closed'
  /** The file of the database is none, or it is damaged. */
  | 'damaged'
  /** The database's machine is not reached, or does not let this program in. */
  | 'unreached'
  /** It was written by a newer version of this program. */
  | 'newer'
  /** The file is no backup, or only a part of one. */
  | 'no-backup'
  /** What is to be restored into holds something already. */
  | 'not-empty';

/** That the storage cannot be used. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  /** @param why What the system says; never an address, which may hold a password. */
  constructor(problem: StorageProblem, why: string) {
    super(why);
    this.problem = problem;
  }
}
