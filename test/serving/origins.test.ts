import { expect, it } from 'vitest';
import { Origins } from '../../src/serving/worker/origins.js';
import { makeFolder } from '../folder.js';

const story = () => makeFolder({ 'phare.md': '# Le phare\n\nLe phare de Kerlouan fut allumé en 1894.' });

it('a library stays open while it is asked, even where it holds more than all may', () => {
  const origins = new Origins(1);
  const folder = story();
  expect(origins.of(folder)).toBe(origins.of(folder));
});

it('several libraries are open at once where they hold little', () => {
  const origins = new Origins();
  const [one, other] = [story(), story()];
  const opened = origins.of(one);
  origins.of(other);
  expect(origins.of(one)).toBe(opened);
});

it('a library is closed for another where both together hold more than all may', () => {
  const origins = new Origins(100);
  const [one, other] = [story(), story()];
  const opened = origins.of(one);
  origins.of(other);
  expect(origins.of(one)).not.toBe(opened);
});

it('what cannot be read is no library', () => {
  expect(new Origins().of(makeFolder())).toBeUndefined();
});
