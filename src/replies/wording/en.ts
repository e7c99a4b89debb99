import type { Manner } from '../../search/value/measure/manners.js';
import type { Verdict } from '../../search/verdict/answer.js';
import type { Language } from '../../text/language.js';
import type { Wording } from './fr.js';
import { date, list, moment, number, plural } from './parts.js';

const LANGUAGES: Record<Language, string> = { fr: 'French', en: 'English', und: 'another language' };
const VERDICTS: Record<Verdict, string> = {
  answered: '',
  likely: 'Perhaps:',
  related: 'The stories do not say. The nearest they come:',
  nothing: 'The stories say nothing about this.',
};
const MANNERS: Record<Manner, string> = {
  negated: 'The sentence denies it:',
  denied: 'Somebody denies it:',
  hearsay: 'It is only reported:',
  unknown: 'It is said not to be known:',
  unsaid: 'Somebody would not say:',
};

/** What people read in English. */
export const en: Wording = {
  locale: 'en',
  language: (language) => LANGUAGES[language],
  date: (text) => date('en', text),
  list: (names) => list('en', names),
  quoted: (words) => `“${words}”`,
  label: (name, value) => `${name}: ${value}`,
  words: (count) => plural('en', count, 'word', 'words'),
  mentions: (count) => plural('en', count, 'mention', 'mentions'),
  quotations: (count) => plural('en', count, 'quotation', 'quotations'),
  stories: (count) => plural('en', count, 'story', 'stories'),
  passages: (count) => plural('en', count, 'passage', 'passages'),
  persons: (count) => plural('en', count, 'person', 'people'),
  count: (all) => number('en', all),
  range: (first, last, all) =>
    `${number('en', first)}${last === first ? '' : ` to ${number('en', last)}`} of ${number('en', all)}`,

  verdict: (verdict) => VERDICTS[verdict],
  manner: (manner) => MANNERS[manner],
  understood: (question) => `Understood as: ${question}`,
  tryOtherwise: 'Try other words, or a name.',
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  sameStory: (lines) => `The same story, ${lines}`,
  alsoIn: 'Also said in',
  otherPassages: 'Other passages',
  quotationsHere: 'Quotations',
  personsHere: 'People',
  readOn: 'Read on',
  before: '◀ Before',
  after: 'After ▶',
  questionAbout: (name) => `Who is ${name}?`,

  nobody: (name) => `The stories name nobody called “${name}”.`,
  nearest: (names) => `The nearest names: ${names}.`,
  severalMeant: (count, name) => `${plural('en', count, 'person', 'people')} may be meant by “${name}”.`,
  alsoCalled: 'Also',
  mentionedWith: 'With',
  ambiguous: (names) => `This name alone does not tell who is meant: ${names}.`,
  guessed: (count) =>
    count === 1
      ? 'One mention is put down to them by inference: somebody else may bear this name.'
      : `${number('en', count)} mentions are put down to them by inference: somebody else may bear this name.`,
  in: (what, where) => `${what} in ${where}`,
  choosePerson: 'Choose a person',
  mentionsOf: 'Mentions',
  quotationsOf: 'Their quotations',
  noQuotation: 'The stories quote nobody on this.',
  noQuotationOf: (name) => `The stories do not quote ${name}.`,
  ownWords: 'The words of the stories themselves:',
  inText: (speaker) => `“${speaker}” in the text`,
  accordingTo: (reporter) => `reported by ${reporter}`,
  inTurn: 'deduced: it is their turn to speak',
  unknownSpeaker: 'The text does not tell plainly who speaks.',
  quotationTitle: 'Quotations',
  copy: 'Copy',
  copyTitle: 'To copy',
  chooseFormat: 'Another format',
  noStory: (name) => `There is no story called “${name}”.`,

  storiesTitle: 'The stories',
  ownStories: 'Stories of this server',
  othersStories: 'Other stories',
  openStory: 'Open a story',
  version: (number, at) => `Version ${number}, read on ${moment('en', at)}`,
  notLatest: 'The folder could not be read again since: these stories may not be the latest.',
  readAgain: 'Read the folder again',
  readingAgain: 'The folder is being read again. /stories will tell whether there is a new version.',
  by: 'by',

  helpTitle: 'What I can do',
  helpIntro:
    'I answer with excerpts of the stories, word for word, with the file and the lines. When they say nothing, I say so.',
  helpMention:
    'You can also mention me, reply to me or write to me directly: “and his lawyer?” takes up the person just spoken of.',
  helpMenu: (name) =>
    `In the menu of a message, under “Apps”, “${name}” shows the passages that what it says comes from.`,
  helpExamples: 'For example, with these stories:',
  tryOut: (command) => `Try ${command}`,
  help: {
    ask: 'a question; the answer is an excerpt',
    who: 'a person: who they are, where they are named',
    cite: 'quotations, with who says them and the source to copy',
    stories: 'the stories, to open and read',
  },

  hello: 'Hello! Ask me about the stories: I answer in their own words. /help tells the rest.',
  sorry: 'Sorry. Try other words, or a name; /help tells what I can do.',
  courtesies: {
    thanks: 'You are welcome.',
    praise: 'Thank you!',
    farewell: 'Goodbye!',
    nod: 'All right.',
  },

  sourcesTitle: 'The nearest passages',
  noSources: 'The stories say nothing like this message.',
  found: 'In the stories',
  notFound: 'Not in the stories',

  changed: 'The stories have changed since: this passage no longer stands there as it did. Please ask again.',
  tooFast: (seconds) =>
    `Not so fast! You can ask your next question in ${plural('en', seconds, 'second', 'seconds')}.`,
  share: 'Show to all',
  sharedBy: (name) => `Shared by ${name}`,
  sharedBefore: 'This answer is shared already.',
  mayNotShare: 'You may not write in this channel: the answer stays private.',
  delete: 'Delete',
  mayNotDelete: 'Only the one who asked and the moderators can delete this answer.',
  turningTooFast: (seconds) => `Not so fast! The next page in ${plural('en', seconds, 'second', 'seconds')}.`,
  closedChannel: {
    SendMessages: 'I lack the permission “Send Messages” in that channel, so I answer here.',
    SendMessagesInThreads:
      'I lack the permission “Send Messages in Threads” in that thread, so I answer here.',
    ViewChannel: 'I lack the permission “View Channel” in that channel, so I answer here.',
    archived: 'That thread is archived, so I answer here.',
    gone: 'That channel is gone, so I answer here.',
  },
  unreadable: (name) =>
    `Discord shows me only messages that mention me: write @${name} (me, not my role), or leave the mention on when you reply. /ask works everywhere.`,
  tookTooLong: 'I did not find it in time. Please ask with fewer words, or try again in a moment.',
  failed: 'Something went wrong on our side. Please try again in a moment.',
  unknownCall: 'This button no longer leads anywhere. Please run the command again.',
};
