type Rgb = readonly [number, number, number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [17, 20, 27];

/** WCAG 2.2: text, and the edge of a control. */
const TEXT = 4.5;
const EDGE = 3;

/** How far a colour may be darkened before it is no longer the organization's. */
const MOST_DARKENING = 0.3;

export interface Accent {
  /** Behind the text of a primary button. */
  fill: string;
  /** Text on `fill`, at 4.5:1 or better. */
  onFill: string;
  /** The colour as text, as an edge or as a focus ring on `surface`, at 4.5:1 or better. */
  ink: string;
  /** True when `fill` is too close to `surface` to be seen as a button without an edge. */
  needsEdge: boolean;
}

/** Derives readable colours from an organization's colour, on a page of the colour `surface`. */
export function accentOn(color: string, surface: string): Accent {
  const wanted = parseHex(color) ?? [59, 130, 246];
  const page = parseHex(surface) ?? WHITE;
  const { fill, onFill } = button(wanted);
  const away = luminance(page) > 0.5 ? BLACK : WHITE;
  return {
    fill: toHex(fill),
    onFill: toHex(onFill),
    ink: toHex(mixUntil(wanted, away, (candidate) => ratio(candidate, page) >= TEXT)),
    needsEdge: ratio(fill, page) < EDGE,
  };
}

/** White text is what people expect on a button, so a colour that is nearly dark enough is darkened. */
function button(wanted: Rgb): { fill: Rgb; onFill: Rgb } {
  const darkened = mixUntil(wanted, BLACK, (candidate) => ratio(WHITE, candidate) >= TEXT);
  const step = mix(wanted, BLACK, MOST_DARKENING);
  if (luminance(darkened) >= luminance(step)) return { fill: darkened, onFill: WHITE };
  return { fill: mixUntil(wanted, WHITE, (each) => ratio(INK, each) >= TEXT), onFill: INK };
}

function mixUntil(from: Rgb, to: Rgb, isEnough: (color: Rgb) => boolean): Rgb {
  for (let percent = 0; percent < 100; percent += 2) {
    const candidate = mix(from, to, percent / 100);
    if (isEnough(candidate)) return candidate;
  }
  return to;
}

export function contrast(a: string, b: string): number {
  const [first, second] = [parseHex(a), parseHex(b)];
  return first && second ? ratio(first, second) : 1;
}

function ratio(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];

function parseHex(text: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const digits = short
    ? short.slice(1).map((each) => each + each)
    : /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)?.slice(1);
  if (!digits) return null;
  return digits.map((each) => Number.parseInt(each, 16)) as unknown as Rgb;
}

const toHex = (color: Rgb) =>
  `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
