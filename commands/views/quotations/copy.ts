import { titleBlock } from '../../../src/replies/blocks.js';
import { CHOICES } from '../../../src/replies/limits.js';
import type { Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { gone } from '../pages/notices.js';
import { citationText, FORMATS, formatCalled } from './citations.js';

/** A quotation to copy, `quotation` or `quotation.format`. */
export function copyReply(context: Context, payload: string): Reply {
  const { library, language } = context;
  const w = wording[language];
  const [id = '', name] = payload.split('.');
  const quotation = library.quotation(id);
  if (quotation === undefined) return gone(context);
  const choices = FORMATS.slice(0, CHOICES).map(({ value, name: label }) => ({
    label: label[language],
    call: makeCall('cite', 'copy', `${id}.${value}`),
  }));
  return {
    blocks: [
      titleBlock(w.copyTitle),
      { kind: 'code', text: citationText(context, quotation, formatCalled(name) ?? 'plain') },
      { kind: 'menu', placeholder: w.chooseFormat, choices },
    ],
    beside: name === undefined,
  };
}
