/**
 * A run of text in one style. Whoever wrote it, a story, a person or this project, a front shows it as plain
 * text: no markup in it runs, and it pings nobody.
 */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'dim';
  /** Where it leads when pressed. */
  readonly url?: string;
}

/** A paragraph of a reply. */
export type Line = readonly Run[];

/** What a button or a choice does: the custom id, at most 100 characters, that its command reads again. */
export type Call = string;

/** Something to press. */
export interface Button {
  /** At most 80 characters. */
  readonly label: string;
  readonly call: Call;
}

/** A part of a reply, in the order in which people read it. */
export type Block =
  | { readonly kind: 'title' | 'text' | 'source'; readonly line: Line }
  | { readonly kind: 'excerpt'; readonly line: Line }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** What a person reads: wording in their language, and no screen yet. */
export interface Reply {
  readonly blocks: readonly Block[];
  /** Only the one who asked sees it. */
  readonly private?: boolean;
}
