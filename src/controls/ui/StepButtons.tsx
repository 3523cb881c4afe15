interface Props {
  readonly class: string | undefined;
  /** What leads on; "Continue" unless given. */
  readonly label?: string;
  /** Leads on; without it, the button sends the form in which it stands. */
  readonly onContinue?: () => void;
  /** Where there is a step before this one. */
  readonly onBack: (() => void) | undefined;
}

/** The way on from a step, and the way back. */
export function StepButtons({ class: name, label = 'Continue', onContinue, onBack }: Props) {
  return (
    <p class={name}>
      <button
        type={onContinue ? 'button' : 'submit'}
        class="button-primary"
        {...(onContinue && { onClick: onContinue })}
      >
        {label}
      </button>
      {onBack && (
        <button type="button" onClick={onBack}>
          Back
        </button>
      )}
    </p>
  );
}
