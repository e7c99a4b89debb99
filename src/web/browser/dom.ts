/** What an element is given: attributes by their names; one that is false or not given is left out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. Text within it is plain. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inner: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...inner);
  return element;
}

/**
 * The element of an id.
 *
 * @throws Where the page has none.
 */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}`);
  return element as T;
}

/** What a browser that knows Trusted Types makes markup with. */
interface MarkupPolicy {
  createHTML(markup: string): string;
}
interface Policies {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

const { trustedTypes } = window as { trustedTypes?: Policies };
/** The one way from text to markup: of what this page's own server escaped. */
const policy = trustedTypes?.createPolicy('verbatim', { createHTML: (markup) => markup });

/** The element of some markup of this page's own server. */
export function elementOf(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content.firstElementChild as HTMLElement;
}
