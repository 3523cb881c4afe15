import styles from './mark.module.css';

export type Approach = 'base' | 'baseRag' | 'ft' | 'ftRag';

interface Props {
  readonly approach: Approach;
  /** Place in the drawing: pixels, or a share of its width as "42%". */
  readonly x: string;
  readonly y: number;
}

/** The mark of an approach. Its shape tells it apart where colours do not. */
export function Mark({ approach, x, y }: Props) {
  switch (approach) {
    case 'baseRag':
      return <circle class={styles.rag} cx={x} cy={y} r="4" />;
    case 'ftRag':
      return <circle class={styles.both} cx={x} cy={y} r="6.5" />;
    case 'base':
      return <line class={styles.base} x1={x} x2={x} y1={y - 7} y2={y + 7} />;
    case 'ft':
      return (
        <svg class={styles.free} x={x} y={y} width="1" height="1" aria-hidden="true">
          <path class={styles.ft} d="M0-5 5 0 0 5-5 0Z" />
        </svg>
      );
  }
}

const FROM = 0.3;
const TO = 0.8;

/** Where an accuracy lies in a drawing from 0.3 to 0.8, which holds every score of Table 1. */
export function place(accuracy: number): string {
  return `${(((accuracy - FROM) / (TO - FROM)) * 96 + 2).toFixed(1)}%`;
}
