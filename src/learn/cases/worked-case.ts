/** An invented case, told from its log of failures to the record of a decision. */
export interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  /** The failure log: a file of content/samples/ or content/cases/, by name. */
  readonly log: string;
  /** What the system does and what people complain about. */
  readonly system: string;
  /** What reading the log showed. */
  readonly reading: string;
  /** The guide's questions and the answers given. */
  readonly answers: Readonly<Record<string, string>>;
  /** Where the answers must lead. */
  readonly outcome: string;
  /** The estimator's address, by parameter. */
  readonly estimate: Readonly<Record<string, string>>;
  /** What was decided, and why the money does or does not speak for it. */
  readonly decision: string;
  /** How the team will see that it was right. */
  readonly doneWhen: string;
  /** What would make them decide again. */
  readonly revisitWhen: string;
  /** True for an answer that nobody in the room had hoped for. */
  readonly uncomfortable: boolean;
}
