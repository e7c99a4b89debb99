/** "son avocat", "his lawyer": somebody or something of the person just spoken of. */
export const POSSESSIVE = {
  fr: /(?<![\p{L}’'-])(?:son|sa|ses|leurs?)\s+(?=\p{L})/iu,
  en: /(?<![\p{L}’'-])(?:his|her|their|its)\s+(?=\p{L})/iu,
};

/** A pronoun that stands for somebody. */
export const PRONOUN = {
  fr: /(?<!\p{L})(?:ils?|elles?|lui|eux)(?!\p{L})|(?<![\p{L}’'-])(?:celui-ci|celle-ci)(?!\p{L})/iu,
  en: /(?<![\p{L}’'-])(?:he|she|him|they|them)(?![\p{L}’'-])/iu,
};

/** A pronoun that stands for something. */
const THING = /(?<![\p{L}’'-])(?:it|this|that|ça|cela|ceci)(?![\p{L}’'-])/iu;
/** The pronoun that French puts after the verb of a question. */
const INVERTED = /-(?:t-)?(?:ils?|elles?)(?!\p{L})/iu;
/** A noun with its article, and no verb: a verb has the pronoun right behind it. */
const SUBJECT =
  /(?<![\p{L}’'-])(?:(?:le|la|les|un|une|ce|cet|cette|ces|des|du|mon|ton|notre|votre)\s+|l[’'])\p{L}{3,40}(?![\p{L}]|-(?:t-)?(?:il|elle|on))/iu;

/** Whether a text means somebody, or something, by a pronoun alone. */
export function refersBack(text: string): 'person' | 'thing' | undefined {
  const inverted = INVERTED.exec(text);
  // "Quand le phare a-t-il rouvert ?": the pronoun repeats the noun before it.
  const shown =
    inverted !== null && SUBJECT.test(text.slice(0, inverted.index + inverted[0].length))
      ? text.slice(0, inverted.index) + text.slice(inverted.index + inverted[0].length)
      : text;
  if ([POSSESSIVE.fr, POSSESSIVE.en, PRONOUN.fr, PRONOUN.en].some((pattern) => pattern.test(shown)))
    return 'person';
  return THING.test(shown) ? 'thing' : undefined;
}
