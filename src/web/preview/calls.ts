import { z } from 'zod';
import { CALL } from '../../replies/limits.js';

/** Characters of a message, and of an option's value, as Discord bounds them. */
const MESSAGE = 2_000;
const VALUE = 6_000;
/** Characters of a name of a command or of an option. */
const NAME = 32;
/** So much of the exchange is sent along. */
const EARLIER = 10;

const name = z.string().min(1).max(NAME);
const text = z.string().max(MESSAGE);
const caller = { language: z.enum(['fr', 'en']), recent: z.array(text).max(EARLIER).default([]) };
const asked = z.object({
  question: text,
  meant: z.string().max(VALUE).optional(),
  answer: z.string().max(VALUE).optional(),
});

/** What the page asks for a reply. */
export const pageCall = z.discriminatedUnion('kind', [
  z.object({
    ...caller,
    kind: z.literal('command'),
    name,
    given: z.record(name, z.union([z.string().max(VALUE), z.boolean()])),
  }),
  z.object({ ...caller, kind: z.literal('press'), call: z.string().max(CALL) }),
  z.object({ ...caller, kind: z.literal('message'), text, earlier: z.array(asked).max(EARLIER).default([]) }),
  z.object({ ...caller, kind: z.literal('on-message'), name, text }),
]);

/** What the page asks while somebody types into an option. */
export const pageSuggest = z.object({
  ...caller,
  command: name,
  option: name,
  typed: z.string().max(VALUE),
});

/** A call of the page, checked. */
export type PageCall = z.infer<typeof pageCall>;
