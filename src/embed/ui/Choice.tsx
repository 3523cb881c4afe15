interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>(props: Props<T>) {
  const { name, legend, options, labels, value, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {labels[option]}
        </label>
      ))}
    </fieldset>
  );
}
