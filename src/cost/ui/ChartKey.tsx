import styles from './chart.module.css';

interface Props {
  readonly labels: readonly [string, string];
  /** What each comes to in the end, as words. */
  readonly totals?: readonly string[];
  /** Whether bands are drawn around the lines. */
  readonly shaded: boolean;
}

/** Which line is whose, and what the shading means. */
export function ChartKey({ labels, totals, shaded }: Props) {
  return (
    <ul class={styles.key}>
      {labels.map((label, index) => (
        <li key={label}>
          <strong>{index === 0 ? 'A' : 'B'}</strong>{' '}
          <svg class={styles.sample} viewBox="0 0 40 12" aria-hidden="true">
            <path class={index === 0 ? styles.first : styles.second} d="M0 6H40" />
          </svg>
          <span>
            {label}
            {totals && `, ${totals[index]} in the end`}
          </span>
        </li>
      ))}
      {shaded && (
        <li>
          <span />
          <svg class={styles.sample} viewBox="0 0 40 12" aria-hidden="true">
            <path class={styles.firstBand} d="M0 0H40V12H0Z" />
          </svg>
          <span>shaded: nine draws of ten, from the ranges below</span>
        </li>
      )}
    </ul>
  );
}
