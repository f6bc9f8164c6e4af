import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOn, contrast } from '../../web/ui/contrast.js';

const surfaces = ['#ffffff', '#16181d'];
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe("the organization's colour", () => {
  test('gives readable text, edges and rings, whatever it is', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(...surfaces), (color, surface) => {
        const accent = accentOn(color, surface);
        expect(contrast(accent.fill, accent.onFill)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accent.ink, surface)).toBeGreaterThanOrEqual(4.5);
        expect(accent.needsEdge || contrast(accent.fill, surface) >= 3).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('stays as it is where it is readable already', () => {
    expect(accentOn('#1d4ed8', '#ffffff')).toMatchObject({ fill: '#1d4ed8', onFill: '#ffffff' });
  });

  test('the default blue is darkened a little for its white text, yellow keeps dark text', () => {
    const blue = accentOn('#3b82f6', '#ffffff');
    expect(blue.onFill).toBe('#ffffff');
    expect(contrast(blue.fill, '#3b82f6')).toBeLessThan(1.3);
    expect(accentOn('#facc15', '#ffffff')).toMatchObject({ fill: '#facc15', onFill: '#11141b' });
  });

  test('short and broken values do no harm', () => {
    expect(accentOn('#03f', '#ffffff').fill).toBe('#0033ff');
    expect(accentOn('url(x)', '#ffffff')).toEqual(accentOn('#3b82f6', '#ffffff'));
  });
});
