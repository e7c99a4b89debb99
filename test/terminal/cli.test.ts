import { describe, expect, it } from 'vitest';
import { makeFolder, sharedFolder } from '../folder.js';
import { verbatim } from './run.js';

const FOLDER = sharedFolder({
  'phare.txt':
    'Le phare de Kermor rouvre ses portes\n\n' +
    'Le phare de Kermor a rouvert le 3 mai 2019 après deux ans de travaux. Il mesure quarante mètres.\n\n' +
    'Yann Le Goff est le gardien du phare. « La mer nous a manqué », a déclaré Yann Le Goff.\n',
});
const here = ['--knowledge', FOLDER];

describe('the command line', () => {
  it('answers a question with the words and the lines of a story', async () => {
    const { code, out, err } = await verbatim(['ask', ...here, 'Quand le phare de Kermor a-t-il rouvert ?']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Le phare de Kermor a rouvert le 3 mai 2019');
    expect(out).toContain('phare.txt:3');
  });

  it('writes no escape sequence into a pipe', async () => {
    const { out } = await verbatim(['who', ...here, 'Le Goff'], { env: { FORCE_COLOR: '' } });
    expect(out).toContain('Yann Le Goff');
    expect(out).not.toContain('\u001b');
  });

  it('gives all quotations, where there are more than a page of them', async () => {
    const said = Array.from(
      { length: 12 },
      (_, n) => `« La mer compte ${n} îles sur la carte », a dit Yann Le Goff.`,
    );
    const folder = makeFolder({ 'mer.txt': `La mer\n\nYann Le Goff est marin.\n\n${said.join('\n\n')}\n` });
    const { out } = await verbatim(['cite', '--speaker', 'Le Goff', '--knowledge', folder]);
    for (let n = 0; n < 12; n += 1) expect(out).toContain(`La mer compte ${n} îles`);
  });

  it('replies in the language of the locale', async () => {
    const ask = ['ask', ...here, 'Comment préparer une ratatouille ?', '--json'];
    expect((await verbatim(ask, { env: { LANG: 'en_GB.UTF-8' } })).code).toBe(0);
    expect((await verbatim(['--help'], { env: { LANG: 'en_GB.UTF-8' } })).out).toContain('Without a command');
    expect((await verbatim(['--help'], { env: { LANG: 'fr_FR.UTF-8' } })).out).toContain('Sans commande');
  });

  it('says in the language of the locale what is wrong with files, settings and folders', async () => {
    const folder = makeFolder({ 'vide.md': '', 'phare.txt': 'Le phare\n\nIl mesure quarante mètres.\n' });
    const told = async (args: readonly string[], env: Record<string, string> = {}) => {
      const { out, err } = await verbatim([...args, '--knowledge', folder], { env });
      return out + err;
    };
    const english = { LANG: 'en_GB.UTF-8' };
    expect(await told(['check'])).toMatch(/\/vide\.md\u00a0: laissé de côté\u00a0: il est vide\n$/);
    expect(await told(['check'], english)).toMatch(/\/vide\.md: left out: it is empty\n$/);
    expect(await told(['check'], { LOG_LEVEL: 'x' })).toContain('LOG_LEVEL attend une valeur parmi');
    expect(await told(['check'], { LOG_LEVEL: 'x', ...english })).toContain('LOG_LEVEL takes one of');
  });

  it('reads questions line by line, and answers in their order', async () => {
    const input = '{"id":"a","q":"Qui est le gardien ?"}\n\n{"id":2,"q":"Quelle hauteur ?"}\n';
    const { code, out } = await verbatim(['ask', ...here, '--jsonl', '--limit', '1'], { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: 'a', question: 'Qui est le gardien ?' },
      { id: 2, question: 'Quelle hauteur ?' },
    ]);
  });

  it('ends quietly when its reader leaves early', async () => {
    const input = '{"id":1,"q":"Qui est le gardien du phare ?"}\n'.repeat(1000);
    const { code, err } = await verbatim(['ask', ...here, '--jsonl'], { input, leaves: true });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('names the line of the input that is no question, after answering those before it', async () => {
    const { code, out, err } = await verbatim(['ask', ...here, '--jsonl'], {
      input: '{"id":"a","q":"Qui ?"}\n\n{"id":"b"}\n',
    });
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^.*ligne 3.*\n$/);
  });

  it.each([
    [['sing'], '«\u00a0sing\u00a0»'],
    [['ask'], 'ask QUESTION'],
    [['ask', 'Qui ?', '--loud'], '--loud'],
    [['--json'], '--json'],
    [['ask', 'Qui ?', '--limit', '0'], '«\u00a00\u00a0»'],
    [['ask', 'Qui ?', '--limit', 'ten'], '«\u00a0ten\u00a0»'],
    [['ask', 'Qui ?', '--limit'], '--limit'],
    [['ask', 'Qui ?', '--json=yes'], '--json'],
    [['people', 'Goff'], 'Goff'],
    [['ask', 'Qui ?', '--jsonl'], '--jsonl'],
  ])('ends with 2 and one line for the wrong call %j', async (args, named) => {
    const { code, out, err } = await verbatim(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^verbatim\u00a0: .*\n$/);
    expect(err).toContain(named);
  });

  it.each([
    ['there is no folder', `${FOLDER}-gone`],
    ['there is no story', sharedFolder()],
  ])('ends with 2 and one line where %s', async (_, folder) => {
    const { code, out, err } = await verbatim(['people', '--knowledge', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['cite', '--story', 'nowhere.md'], 'nowhere.md'],
    [['cite', '--format', 'rtf'], 'rtf'],
  ])('ends with 2 and one line for what the folder or the project does not have: %j', async (args, named) => {
    const { code, out, err } = await verbatim([...args, ...here]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^verbatim\u00a0: .*\n$/);
    expect(err).toContain(named);
  });

  it('tells its version', async () => {
    expect((await verbatim(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the conversation, read from a pipe', () => {
  it('replies to questions and commands, shows no prompt, and ends', async () => {
    const input = 'Qui est le gardien du phare ?\n/who goff\n/nonsense\n';
    const { code, out, err } = await verbatim(here, { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Yann Le Goff est le gardien du phare.');
    expect(out).toContain('/nonsense');
    expect(out).not.toMatch(/^› /m);
  });

  it('ends at /quit', async () => {
    const { code, out } = await verbatim(['chat', ...here], { input: '/quit\nQui est le gardien ?\n' });
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });
});

describe('a start without a command', () => {
  it('says which setting is missing where there is nobody to talk to', async () => {
    const { code, out, err } = await verbatim(here);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^verbatim.*DISCORD_TOKEN.*\n$/);
  });

  it('answers what comes on standard input', async () => {
    const { code, out } = await verbatim(here, { input: 'Qui est Yann Le Goff ?\n' });
    expect(code).toBe(0);
    expect(out).toContain('phare.txt:');
  });
});
