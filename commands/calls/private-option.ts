/** An option by which only the one who asks sees what is replied; `run` of `commands/index.ts` takes care of it. */
export const privateOption = {
  kind: 'flag',
  name: 'private',
  names: { fr: 'privé', en: 'private' },
  description: { fr: 'Vous seul voyez la réponse', en: 'Only you see the answer' },
} as const;
