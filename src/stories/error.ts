/** The folder of stories cannot be used at all; the message says which, why and what to do, in one line. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/** Why a file was left out; the message goes on after its name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What a failed call to the file system says, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return message;
  return REASONS[code] ?? `the system says ${code}`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  ELOOP: 'a link that leads in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there any more, or its name is not UTF-8',
  ENOTDIR: 'it is not there any more',
  EPERM: 'no permission to read it',
};
