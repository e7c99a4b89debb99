import { fold } from '../../text/words.js';

/** How deep a heading stands: below the title come parts, below these chapters, then what is only numbered. */
export const Depth = { title: 1, part: 2, chapter: 3, scene: 4, number: 5 } as const;

/** A heading that says its number. */
interface Numbered {
  readonly depth: number;
  /** It has a title besides. */
  readonly isTitled: boolean;
}

const KEYWORDS: readonly (readonly [number, string])[] = [
  [Depth.part, 'part|partie|book|livre|volume|tome|act|acte|journee|jornada'],
  [
    Depth.chapter,
    'chapter|chapitre|chap|stave|canto|chant|letter|lettre|tale|conte|story|histoire|episode|section|nuit|night|tableau',
  ],
  [Depth.scene, 'scene'],
];
const DEPTHS = new Map(
  KEYWORDS.flatMap(([depth, words]) => words.split('|').map((word) => [word, depth] as const)),
);
const ANY = [...DEPTHS.keys()].join('|');
/** Such a section has no number: there is but one. */
const ALONE =
  /^(?:prologue?|epilogue?|introduction|preface|foreword|afterword|postface|avant-propos|conclusion|preamble|preambule|interlude|intermede|entr'acte)\.?$/;
const ROMAN = 'm{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|' +
  'un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|premier|premiere|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dernier|derniere';
const NUMBER = `(?:(?=[ivxlcdm])${ROMAN}|\\d{1,3}|${WORDS})`;
const KEYED = new RegExp(`^(${ANY})\\.? +(?:the +|n[o°] *)?${NUMBER}(?![\\p{L}\\p{N}'])(?<rest>.*)$`, 'u');
const ORDINAL = new RegExp(`^(?:the +)?(?:${WORDS}) +(${ANY})(?![\\p{L}\\p{N}'])(?<rest>.*)$`, 'u');
const BARE = new RegExp(`^(?:(?=[ivxlcdm])${ROMAN}|\\d{1,3})\\.?$`, 'u');
const LED = new RegExp(
  `^(?:(?=[ivxlcdm])${ROMAN}|\\d{1,3})(?:\\.|[.)]? ?[-–—:]|\\)| ) *(?<rest>\\S.*)$`,
  'u',
);
/** A heading is at most so long, in characters. */
const LONGEST = 200;

/** What the number of a heading tells ("CHAPITRE IV", "Act One: The Inn"); none where a line says no such number. */
export function numberedHeading(text: string): Numbered | undefined {
  if (text.length > LONGEST || !/^[\p{Lu}_*]/u.test(text)) return undefined;
  const folded = fold(text.replace(/[_*]/g, ''));
  if (ALONE.test(folded)) return { depth: Depth.chapter, isTitled: true };
  const match = KEYED.exec(folded) ?? ORDINAL.exec(folded);
  if (match === null) return undefined;
  const rest = match.groups?.['rest'] ?? '';
  const title = rest.replace(/^[\s.,:;—–-]+/, '');
  const shown = text.slice(text.length - title.length).replace(/^[\s.,:;—–-]+/, '');
  if (title !== '' && !opensTitle(shown, rest)) return undefined;
  return { depth: DEPTHS.get(match[1] ?? '') ?? Depth.chapter, isTitled: title !== '' };
}

/** A title opens with a capital; without a mark before it, it must not go on as a sentence does. */
function opensTitle(title: string, rest: string): boolean {
  if (!/^[\p{Lu}\p{N}«“"‘'([]/u.test(title)) return false;
  return /^\s*[.,:;—–-]/.test(rest) || !/[.;,]$/.test(title);
}

/** Whether a line is a number and nothing else: "IV", "12." */
export function isBareNumber(text: string): boolean {
  return BARE.test(text.toLowerCase()) && !/^\p{Ll}/u.test(text);
}

/** What follows a number at the beginning of a line ("I. A SCANDAL"); none where there is no number. */
export function afterNumber(text: string): string | undefined {
  if (text.length > LONGEST || /^\p{Ll}/u.test(text)) return undefined;
  const rest = LED.exec(text.toLowerCase())?.groups?.['rest'];
  return rest === undefined ? undefined : text.slice(text.length - rest.length);
}
