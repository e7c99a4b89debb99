#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { Library } from './library.js';
import { answerJson, personJson, quotationJson } from './terminal/json.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge' },
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    limit: { type: 'string', default: '5' },
  },
});
const library = Library.open(values.knowledge);
const print = (line: string) => process.stdout.write(`${line}\n`);
const ask = (question: string, id?: string) => {
  const started = performance.now();
  const answer = library.ask(question, { limit: Number(values.limit) });
  return JSON.stringify(answerJson(library, answer, id, performance.now() - started));
};
switch (positionals[0]) {
  case 'ask': {
    if (!values.jsonl) {
      print(ask(positionals.slice(1).join(' ')));
      break;
    }
    let input = '';
    for await (const chunk of process.stdin) input += chunk;
    for (const line of input.split('\n').filter((text) => text.trim() !== '')) {
      const { id, q } = JSON.parse(line) as { id: string; q: string };
      print(ask(q, id));
    }
    break;
  }
  case 'people':
    print(JSON.stringify(library.people.all.map(personJson)));
    break;
  case 'quotes':
    print(JSON.stringify(library.quotations.map(quotationJson)));
    break;
}
