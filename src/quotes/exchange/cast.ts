import type { Gender } from '../../text/gender.js';
import type { Turn } from './exchange.js';
import type { Candidate } from './posterior.js';

/** How far back and ahead those are looked for who may speak: in turns, and in lines. */
const SCENE_TURNS = 10;
const SCENE_LINES = 25;
/** Of so many at most it is asked whether they speak. */
const MOST = 8;

// As logarithms of odds, set by hand on novels whose speakers are known.
/** For somebody whom none of the others is, by each of them beyond two: where many talk, one more may. */
const OTHER = 0.35;
/** The same in a story that tells of two only that they speak. */
const NO_OTHER = -1.5;
/** Against each turn that lies between a turn and the nearest one of somebody. */
const DISTANCE = 0.08;
/** For each turn that somebody has near, up to five. */
const PRESENCE = 0.25;
const MOST_PRESENCE = 5;
/** For whom the text seems to mean by a pronoun, and for a noun that names nobody whom the story names. */
const PRONOUN = 3;
const NOUN = 2.5;
/** Against somebody whose gender the story does not tell, where a pronoun tells that of who speaks. */
const NO_GENDER = 1.5;
/** Against somebody whom the words name: few speak of themselves so. */
const SPOKEN_OF = 3;
/** For the subject of the last sentence before, and for whoever is named before. */
const SUBJECT = 1;
const NAMED = 0.5;

/** Those who speak in a story, and who of them may speak in one of its turns. */
export class Cast<Quote> {
  readonly #turns: readonly Turn<Quote>[];
  /** The numbers of the turns in which the text tells that somebody speaks, by their keys. */
  readonly #told = new Map<string, number[]>();
  readonly #genders = new Map<string, Gender>();

  constructor(turns: readonly Turn<Quote>[]) {
    this.#turns = turns;
    for (const [i, { speaker }] of turns.entries()) {
      if (speaker?.key === undefined) continue;
      this.#told.set(speaker.key, [...(this.#told.get(speaker.key) ?? []), i]);
      if (speaker.referent.gender) this.#genders.set(speaker.key, speaker.referent.gender);
    }
  }

  /** The gender of one who speaks, where the text tells it. */
  readonly genderOf = (key: string): Gender | undefined => this.#genders.get(key);

  /** The quotation nearest to a turn by which the text tells that somebody speaks. */
  nearest(key: string, i: number): Quote | undefined {
    const others = (this.#told.get(key) ?? []).filter((at) => at !== i);
    const [best = -1, ...rest] = others;
    const at = rest.reduce((near, other) => (Math.abs(other - i) < Math.abs(near - i) ? other : near), best);
    return this.#turns[at]?.by;
  }

  /** Who may speak in a turn: whom the text names, or else one of those around, or another. */
  candidatesAt(i: number): Candidate[] {
    const turn = this.#turns[i];
    if (!turn) return [];
    const { speaker } = turn;
    if (speaker?.isSure && speaker.key !== undefined) return [{ key: speaker.key, weight: 0 }];
    const near = this.#near(turn, i);
    if (speaker?.key !== undefined && !near.has(speaker.key)) near.set(speaker.key, 0);
    const found = [...near].flatMap(([key, weight]) => {
      const own = this.#ownWeight(turn, key);
      return own === undefined ? [] : [{ key, weight: weight + own }];
    });
    found.sort((a, b) => b.weight - a.weight);
    const other = this.#told.size <= 2 ? NO_OTHER : OTHER * Math.max(0, found.length - 2);
    return [...found.slice(0, MOST), { key: undefined, weight: other }];
  }

  /** Who speaks around a turn or is named before it, and how much speaks for that. */
  #near({ line, stage }: Turn<Quote>, i: number): Map<string, number> {
    const seen = new Map<string, { steps: number; count: number }>();
    const see = (key: string, steps: number) => {
      const before = seen.get(key);
      seen.set(key, { steps: before?.steps ?? steps, count: (before?.count ?? 0) + 1 });
    };
    for (let steps = 1; steps <= SCENE_TURNS; steps++)
      for (const other of [this.#turns[i - steps], this.#turns[i + steps]]) {
        if (!other || Math.abs(other.line - line) > SCENE_LINES) continue;
        if (other.speaker?.key !== undefined) see(other.speaker.key, steps);
        if (steps === 1) for (const id of other.addressed) see(id, steps);
      }
    for (const id of stage.named) see(id, 1);
    const found = [...seen].filter(([key]) => this.#told.has(key));
    return new Map(
      found.map(([key, { steps, count }]) => [
        key,
        PRESENCE * Math.min(count, MOST_PRESENCE) - DISTANCE * steps,
      ]),
    );
  }

  /** What a turn itself says for somebody; undefined for one who cannot speak. */
  #ownWeight({ addressed, mentioned, stage, speaker }: Turn<Quote>, key: string): number | undefined {
    if (addressed.has(key)) return undefined;
    let sum = mentioned.has(key) ? -SPOKEN_OF : 0;
    if (stage.subject === key) sum += SUBJECT;
    if (stage.named.has(key)) sum += NAMED;
    if (speaker?.key === key) return sum + (speaker.referent.person === null ? NOUN : PRONOUN);
    const [told, gender] = [speaker?.referent.gender, this.#genders.get(key)];
    if (told && gender && told !== gender) return undefined;
    return told && !gender ? sum - NO_GENDER : sum;
  }
}
