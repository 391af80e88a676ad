/** Light or dark? Measured where the text is: neither the reader's system nor the page's meta tags tell what is behind it. */
import {
  attributeOf,
  documentOf,
  find,
  hostOf,
  parentElementOf,
  parentOf,
  slotOf,
  styleOf,
  tagOf,
  viewOf,
} from '@/article/dom';

export type Scheme = 'light' | 'dark';

/** The relative luminance from which WCAG 2.2 gives black text more contrast than white text: (L + 0.05)² = 1.05 × 0.05. */
const MIDDLE = 0.179;

/** Text lighter than this has less contrast with white than 3 : 1, which WCAG 2.2 asks of the largest letters. */
const LIGHTEST_ON_WHITE = 0.3;

/** Of the usual page's scheme, text beyond this luminance is as good as unreadable: its contrast is below 2 : 1 and 3 : 1. */
const STRANGE = { light: 0.475, dark: 0.1 } as const;

/** A background less transparent than this hides what is behind it. */
const COVERED = 0.05;

/**
 * The scheme of the page behind an element's text: its own and its ancestors' background colours, laid over each
 * other. Where the page leaves the background to a picture or to the browser, text too light for
 * white paper means a dark page.
 */
export function schemeAt(element: Element): Scheme {
  return schemeOf([element]);
}

/**
 * The scheme behind most of these elements, so that a dark header or figure with one mark does not choose the colours of
 * a page: dark behind more than half of them, otherwise light.
 */
export function schemeOf(elements: readonly Element[]): Scheme {
  const look = new SchemeLook();
  const dark = elements.filter((element) => look.isDark(element));
  return dark.length > elements.length / 2 ? 'dark' : 'light';
}

/**
 * Those of these elements whose text stands on a ground of the other scheme, like white text in the header of a page of
 * white paper. Only text in a colour that hardly anybody could read on `scheme` is looked at more closely.
 */
export function onOtherGround(elements: Iterable<Element>, scheme: Scheme): Set<Element> {
  const look = new SchemeLook();
  const found = new Set<Element>();
  let last: Element | null = null;
  let isOnOther = false;
  for (const element of elements) {
    if (!last || !lookAlike(last, element)) isOnOther = look.isOnOther(element, scheme);
    if (isOnOther) found.add(element);
    last = element;
  }
  return found;
}

/** Paragraphs of an article: to compare what the page wrote is cheaper than to ask for the style of each. */
function lookAlike(one: Element, other: Element): boolean {
  if (one === other) return true;
  const isSibling = parentOf(one) === parentOf(other) && tagOf(one) === tagOf(other);
  return isSibling && ['class', 'style'].every((name) => attributeOf(one, name) === attributeOf(other, name));
}

/** What of the light behind an element comes from backgrounds, and how much of it shines through all of them. */
interface Backdrop {
  readonly luminance: number;
  readonly through: number;
}

/** Nothing is painted here, or a picture that cannot be judged. */
const OPEN: Backdrop = { luminance: 0, through: 1 };

/** Looks at an element once, however many of those that it surrounds are asked about, and reads a colour once. */
class SchemeLook {
  readonly #backdrops = new Map<Element, Backdrop>();
  readonly #shades = new Map<string, Shade>();

  isDark(element: Element): boolean {
    const { luminance, through } = this.#backdropOf(element);
    const textIsLight = this.#shade(styleOf(element).color).luminance > LIGHTEST_ON_WHITE;
    const ofPaper = through > COVERED && !textIsLight ? through : 0;
    return luminance + ofPaper <= MIDDLE;
  }

  isOnOther(element: Element, scheme: Scheme): boolean {
    const { luminance } = this.#shade(styleOf(element).color);
    const isStrange = scheme === 'light' ? luminance > STRANGE.light : luminance < STRANGE.dark;
    return isStrange && this.isDark(element) !== (scheme === 'dark');
  }

  #backdropOf(element: Element): Backdrop {
    const unknown: Element[] = [];
    let backdrop = OPEN;
    for (let at: Element | null = element; at; at = aroundOf(at)) {
      const known = this.#backdrops.get(at);
      if (known) {
        backdrop = known;
        break;
      }
      unknown.push(at);
    }
    for (const inner of unknown.reverse()) {
      backdrop = this.#before(backdrop, inner);
      this.#backdrops.set(inner, backdrop);
    }
    return backdrop;
  }

  /** An element's own background laid over what is behind it. */
  #before(outer: Backdrop, element: Element): Backdrop {
    const style = styleOf(element);
    if (style.backgroundImage !== 'none') return OPEN;
    const { alpha, luminance } = this.#shade(style.backgroundColor);
    if (alpha === 0) return outer;
    const through = 1 - alpha;
    return { luminance: alpha * luminance + through * outer.luminance, through: through * outer.through };
  }

  #shade(colour: string): Shade {
    let known = this.#shades.get(colour);
    if (!known) {
      known = shade(colour);
      this.#shades.set(colour, known);
    }
    return known;
  }
}

/** Delay (ms) between a sign of change and measuring, since pages fade their colours. */
const SETTLED = 500;

/** Attributes that decide whether a style sheet applies. */
const SHEET_ATTRIBUTES = ['media', 'disabled', 'href', 'rel'];

/**
 * Calls `onChange` some time after a sign that the page behind texts may have another scheme: new attributes of the
 * elements that the texts stand in, as themes are switched; style sheets that come, go or are switched, as extensions
 * like Dark Reader work; another system setting. Nothing beside the texts is watched.
 *
 * @param elements at least one, all of one document.
 * @returns ends the watch.
 */
export function watchScheme(elements: readonly Element[], onChange: () => void): () => void {
  const document = documentOf(elements[0]!)!;
  const view = viewOf(document)!;
  let timer = 0;
  const look = () => {
    timer = 0;
    onChange();
  };
  const wait = () => {
    timer ||= view.setTimeout(look, SETTLED);
  };
  const observer = new view.MutationObserver(wait);
  const around = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at && !around.has(at); at = aroundOf(at)) around.add(at);
  for (const element of around) observer.observe(element, { attributes: true });
  const head = find(document, 'head');
  // Pages can remove their head.
  if (head) observer.observe(head, { childList: true, subtree: true, attributeFilter: SHEET_ATTRIBUTES });
  const system = view.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', wait);
  return () => {
    view.clearTimeout(timer);
    observer.disconnect();
    system.removeEventListener('change', wait);
  };
}

/** The element that contains an element visually: its slot, its parent or its shadow host. */
function aroundOf(element: Element): Element | null {
  return slotOf(element) ?? parentElementOf(element) ?? hostOf(element);
}

interface Shade {
  /** Relative luminance, 0 to 1. */
  readonly luminance: number;
  /** 0 is transparent, 1 is opaque. */
  readonly alpha: number;
}

/**
 * Reads a computed CSS colour: `rgb()`, `rgba()`, `color()`, `lab()`, `lch()`, `oklab()` or `oklch()`, as CSSOM
 * serialises them. The last four carry a lightness that is, for greys exactly and otherwise nearly, a power of luminance.
 */
function shade(colour: string): Shade {
  const [space = '', ...words] = colour.split(/[\s,()/]+/).filter(Boolean);
  const [a = 0, b = 0, c = 0, alpha = 1] = words.slice(space === 'color' ? 1 : 0).map((word) => Number(word) || 0);
  if (space.startsWith('ok')) return { luminance: a ** 3, alpha };
  if (space.startsWith('l')) return { luminance: ((a + 16) / 116) ** 3, alpha };
  const [red, green, blue] = (space === 'color' ? [a, b, c] : [a / 255, b / 255, c / 255]).map(linear) as Rgb;
  return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
}

type Rgb = [red: number, green: number, blue: number];

/** Undoes sRGB's transfer function (IEC 61966-2-1). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
