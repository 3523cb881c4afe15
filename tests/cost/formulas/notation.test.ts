import { describe, expect, test } from 'vitest';
import { mathml } from '#src/cost/formulas/mathml.ts';
import { symbolsIn } from '#src/cost/formulas/notation.ts';

describe('a formula typed in one line', () => {
  test.each([
    ['V', '<mi>V</mi>'],
    ['1,024', '<mn>1,024</mn>'],
    ['p_in', '<msub><mi>p</mi><mi>in</mi></msub>'],
    ['10^6', '<msup><mn>10</mn><mn>6</mn></msup>'],
    ['x_i^2', '<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>'],
    ['a/b', '<mfrac><mi>a</mi><mi>b</mi></mfrac>'],
    ['a < b', '<mi>a</mi><mo>&lt;</mo><mi>b</mi>'],
    ['"if long"', '<mtext>if long</mtext>'],
    ['f(x)', '<mi>f</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow>'],
    ['ceil(a/b)', '<mrow><mo>⌈</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>⌉</mo></mrow>'],
  ])('%s', (typed, drawn) => {
    expect(mathml(typed)).toBe(drawn);
  });

  test('drops the brackets that only group a fraction or a script', () => {
    expect(mathml('(a+b)/(c)')).toBe(
      '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>',
    );
    expect(mathml('e^(−x)')).toBe('<msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup>');
  });

  test('writes the ends of a sum below and above its sign', () => {
    expect(mathml('sum_(m=1)^H V_m')).toBe(
      '<munderover><mo>∑</mo><mrow><mi>m</mi><mo>=</mo><mn>1</mn></mrow><mi>H</mi></munderover>' +
        '<msub><mi>V</mi><mi>m</mi></msub>',
    );
  });

  test.each([
    ['(a + b', 'The formula “(a + b” leaves a bracket open.'],
    ['a)', 'The formula “a)” closes a bracket too many.'],
    ['a/', 'The formula “a/” ends too early.'],
    ['/a', 'The formula “/a” has nothing before “/”.'],
  ])('%s is refused', (typed, message) => {
    expect(() => mathml(typed)).toThrow(message);
  });
});

test('the symbols of a formula are its names with their scripts, not its functions or words', () => {
  expect(symbolsIn('V* = max(n_0, ceil(V·p_in)) "if long" + sum_(m=1)^H F_m')).toEqual([
    'V*',
    'n_0',
    'V',
    'p_in',
    'm',
    'H',
    'F_m',
  ]);
});
