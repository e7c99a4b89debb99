import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Where it may lie: beside the project, or beside the folder of a work tree. */
const PLACES = ['../shared/discord/openapi.json', '../../shared/discord/openapi.json'];
const FILE = PLACES.find((place) => existsSync(place));

/** Which part of Discord's description a request's body is checked against. */
export type BodyKind =
  | 'create callback'
  | 'update callback'
  | 'autocomplete callback'
  | 'message'
  | 'webhook'
  | 'webhook edit'
  | 'command';

const SCHEMAS: Readonly<Record<BodyKind, string>> = {
  'create callback': 'CreateMessageInteractionCallbackRequest',
  'update callback': 'UpdateMessageInteractionCallbackRequest',
  'autocomplete callback': 'ApplicationCommandAutocompleteCallbackRequest',
  message: 'MessageCreateRequest',
  webhook: 'IncomingWebhookRequestPartial',
  'webhook edit': 'IncomingWebhookUpdateRequestPartial',
  command: 'ApplicationCommandUpdateRequest',
};

/** Whether Discord's own description of its HTTP API lies beside this project; it is not part of it. */
export const hasOpenApi = FILE !== undefined;

const compiled = new Map<BodyKind, ValidateFunction>();
let ajv: Ajv2020 | undefined;

function load(): Ajv2020 {
  const document = JSON.parse(readFileSync(FILE ?? '', 'utf8')) as object;
  const made = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  for (const format of ['snowflake', 'nonce', 'int32', 'int64', 'double', 'uri', 'date-time'])
    made.addFormat(format, true);
  return made.addSchema({ ...document, $id: 'discord' });
}

function validatorOf(kind: BodyKind): ValidateFunction {
  const known = compiled.get(kind);
  if (known) return known;
  ajv ??= load();
  const made = ajv.compile({ $ref: `discord#/components/schemas/${SCHEMAS[kind]}` });
  compiled.set(kind, made);
  return made;
}

/** What Discord's description has against a body: nothing where the description is absent. */
export function checkOpenApi(kind: BodyKind, body: unknown): string[] {
  if (!hasOpenApi) return [];
  const validate = validatorOf(kind);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${kind}${instancePath} ${message}`);
}

/** Makes ready what `checkOpenApi` needs, which takes a moment: a stand-in that is slow to answer is a fault. */
export function prepareOpenApi(): void {
  if (hasOpenApi) for (const kind of Object.keys(SCHEMAS) as BodyKind[]) validatorOf(kind);
}
