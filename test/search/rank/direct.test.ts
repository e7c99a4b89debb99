import { describe, expect, it } from 'vitest';
import { type Files, rankerOf, searchOf } from '../index-of.js';
import { marked } from '../questions.js';

const WIKI: Files = {
  'a.md': `# Garde du phare

Elle veille sur la côte depuis un siècle.

La garde du phare compte six marins, et la garde du phare a un chien.
`,
  'b.md': `# Flotte de Morvec

Elle croise au large.

## Solde

Chaque marin touche douze pièces.

La solde est versée au printemps, et la solde est doublée en hiver.
`,
  'c.md': `# Questions

**Où se trouve la citerne ?**

Derrière la grange.

**Qui a la clef du cellier ?**

Le tonnelier la garde.
`,
  'd.md': '# Port\n\nLa jetée est longue. La citerne a été vidée quand le vent a tourné.\n',
};

const ranker = rankerOf(WIKI);
const search = searchOf(WIKI);
/** What is found because the question asks for it by what it is called. */
const directOf = (question: string): string | undefined => {
  const [first] = ranker.rank(ranker.read(question));
  return first?.isDirect ? ranker.corpus.passages[first.passage]?.text : undefined;
};

describe('a bare name', () => {
  it('of a page gets its first passage', () => {
    expect(directOf('garde du phare')).toMatch(/veille sur la côte/);
  });

  // Every first passage of a section counts as one of the page, so that the best of them is taken.
  it('of a page gets its first passage, rather than that of a section which it does not name', () => {
    expect(directOf('flotte de Morvec')).toMatch(/croise au large/);
  });

  it('of a section gets its first passage', () => {
    expect(directOf('Solde')).toMatch(/douze pièces/);
  });

  it('of a page and a section of it gets the first passage of the section', () => {
    expect(directOf('solde de la flotte de Morvec')).toMatch(/douze pièces/);
  });

  it('gets it before all others, with the highest score', () => {
    const scores = ranker.rank(ranker.read('garde du phare')).map(({ score }) => score);
    expect(scores[0]).toBe(Math.max(...scores));
  });

  it('is said to be answered', () => {
    expect(search.ask('garde du phare').verdict).toBe('answered');
  });

  it('with something asked besides gets no passage for its name', () => {
    expect(directOf('garde du phare chien')).toBeUndefined();
  });

  it('in a question for a date gets no passage for its name', () => {
    expect(directOf('Quand la garde du phare ?')).toBeUndefined();
  });

  it('of which half is missing gets no passage', () => {
    expect(directOf('garde')).toBeUndefined();
  });
});

describe('a question for all about a thing', () => {
  const rules = rankerOf({
    'a.md':
      '# Règles\n\n## Prise\n\nOn saisit un ennemi à mains nues.\n\n## Poison\n\nIl tue la prise et le reste.\n',
    'b.md': '# Conditions\n\n## Empoisonné\n\nOn frappe moins bien que les autres tant que cela dure.\n',
    'c.md':
      '# Bac\n\n> [!note] Voir aussi\n\n**Plan**\n\nLe bac traverse la rivière à toute heure du jour.\n',
  });
  const openingOf = (question: string): string | undefined => {
    const [first] = rules.rank(rules.read(question));
    return first?.isDirect ? rules.corpus.passages[first.passage]?.text : undefined;
  };

  it.each([
    ['règles de prise', /mains nues/],
    ['Comment fonctionne la prise ?', /mains nues/],
    ['C’est quoi la prise ?', /mains nues/],
    ['À quoi sert le bac ?', /traverse/],
  ])('gets what opens its section: %s', (question, text) => {
    expect(openingOf(question)).toMatch(text);
  });

  it('gets the section that is called by its very words', () => {
    expect(openingOf('empoisonné')).toMatch(/moins bien/);
  });

  it('gets no words that name nothing but a list', () => {
    expect(openingOf('bac')).toMatch(/traverse/);
  });

  it('gets first, but judged as all others, what is called by another form of its word', () => {
    const skills = rankerOf({
      'a.md': '# Rules\n\n## Grappling\n\nYou hold an enemy with your bare hands.\n',
    });
    const [first] = skills.rank(skills.read('grapple rules'));
    expect([skills.corpus.passages[first?.passage ?? -1]?.headings, first?.isDirect]).toEqual([
      ['Grappling'],
      undefined,
    ]);
  });

  it.each([
    ['a callout', '> [!tip]\n> La prise vaut mieux que le poing.'],
    ['a container', ':::tip\nLa prise vaut mieux que le poing.\n:::'],
    ['an admonition', '!!! note "Avis"\n    La prise vaut mieux que le poing.'],
  ])('gets no note that stands before the text: %s', (_, note) => {
    const guide = rankerOf({ 'a.md': `# Prise\n\n${note}\n\nOn saisit un ennemi à mains nues.\n` });
    const [first] = guide.rank(guide.read('C’est quoi la prise ?'));
    expect(guide.corpus.passages[first?.passage ?? -1]?.text).toMatch(/mains nues/);
  });

  it('gets the summary and the tab that open the page', () => {
    for (const frame of ['> [!abstract]\n> On saisit un ennemi.', '=== "Règle"\n    On saisit un ennemi.']) {
      const guide = rankerOf({ 'a.md': `# Prise\n\n${frame}\n\nLa prise fatigue vite les bras.\n` });
      const [first] = guide.rank(guide.read('C’est quoi la prise ?'));
      expect(guide.corpus.passages[first?.passage ?? -1]?.text).toMatch(/saisit/);
    }
  });

  it('gets the words of the page rather than the table or the line of labels above them', () => {
    for (const box of ['| Race | Humaine |\n| --- | --- |\n| Âge | 47 ans |', 'Hérite de : gens']) {
      const vault = rankerOf({
        'Ysolde.md': `# Ysolde\n\n${box}\n\nElle gouverne la vallée depuis dix ans.\n`,
      });
      const [first] = vault.rank(vault.read('qui est Ysolde'));
      expect(vault.corpus.passages[first?.passage ?? -1]?.text).toMatch(/gouverne/);
    }
  });

  it.each([
    ['level (String)', 'what is level'],
    ['close([callback])', 'close'],
  ])('gets the section of "%s" without what stands in brackets', (heading, asked) => {
    const guide = rankerOf({
      'a.md': `# Logger\n\nThe level of the sea was close.\n\n## ${heading}\n\nAn option that lets fewer lines through.\n`,
    });
    const [first] = guide.rank(guide.read(asked));
    expect(guide.corpus.passages[first?.passage ?? -1]?.text).toMatch(/fewer lines/);
  });

  it('gets nothing of another word with the same root', () => {
    const guide = rankerOf({
      'a.md': '# Guide\n\n## Des imprimeurs\n\nIls lisent les textes dans une salle du port.\n',
    });
    const [first] = guide.rank(guide.read('C’est quoi une imprimante ?'));
    expect(first?.isDirect).toBeUndefined();
  });

  it('gets no link that stands before the text', () => {
    const guide = rankerOf({
      'a.md': '# Bac\n\nVoir la leçon en vidéo\n\nLe bac traverse la rivière à toute heure.\n',
    });
    const [first] = guide.rank(guide.read('C’est quoi le bac ?'));
    expect(guide.corpus.passages[first?.passage ?? -1]?.text).toMatch(/traverse/);
  });

  it('gets nothing so where it asks how something is done', () => {
    expect(openingOf('Comment éviter la prise ?')).toBeUndefined();
  });
});

describe('a question that the stories ask themselves', () => {
  it('gets what they answer', () => {
    expect(marked(search.ask('Où se trouve la citerne ?'))).toMatch(/Derrière la grange/);
  });

  // What stands before the question, "Q :", is taken for the first sentence that does not ask.
  it('gets what they answer where they mark both with a letter', () => {
    const faq = searchOf({
      'a.md': '# Questions\n\nQ : Où se trouve la citerne ?\n\nR : Derrière la grange.\n',
    });
    expect(marked(faq.ask('Où se trouve la citerne ?'))).toMatch(/Derrière la grange/);
  });

  it('is said to be answered', () => {
    expect(search.ask('Où se trouve la citerne ?').verdict).toBe('answered');
  });

  it('gets it without accents and in small letters', () => {
    expect(directOf('ou se trouve la citerne')).toMatch(/Derrière la grange/);
  });

  it('is not "Quand …" where they ask "Où …"', () => {
    expect(directOf('Quand se trouve la citerne ?')).toBeUndefined();
  });

  it('is not "Où …" where they ask "Qui …"', () => {
    expect(directOf('Où est la clef du cellier ?')).toBeUndefined();
  });

  describe('in more words', () => {
    const faq = searchOf({
      'a.md': `# Questions

## Le bac prend-il aussi les mules et les ânes ?

Non. Les bêtes passent par le gué.

## Que faut-il pour devenir passeur ou pilote au port ?

Le port choisit ses passeurs parmi les rameurs.
`,
      'b.md': '# Journal\n\nLe bac prend les mules de temps en temps, et le passeur du port le sait.\n',
      'c.md': '# Port\n\nLe passeur devient vieux. Le port grandit.\n',
    });

    it('gets what they answer, where all that it asks is asked', () => {
      expect(marked(faq.ask('le bac prend les mules ?'))).toMatch(/gué|Non/);
    });

    it('gets it for mere keywords', () => {
      expect(marked(faq.ask('devenir passeur'))).toMatch(/rameurs/);
    });

    it('gets nothing so where they ask for little of it', () => {
      expect(marked(faq.ask('port'))).not.toMatch(/rameurs/);
    });
  });

  it('gets no passage twice', () => {
    const passages = ranker.rank(ranker.read('Où se trouve la citerne ?')).map(({ passage }) => passage);
    expect(passages).toHaveLength(new Set(passages).size);
  });
});
