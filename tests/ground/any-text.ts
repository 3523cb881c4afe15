import fc from 'fast-check';

/** Printable text, or any UTF-16 code units at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.array(fc.nat(0xff_ff)).map((units) => String.fromCharCode(...units)),
);
