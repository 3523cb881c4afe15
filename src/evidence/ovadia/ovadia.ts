/** Accuracies of one model on one MMLU task: a row of Table 1. */
export interface MmluScores {
  readonly task: string;
  /** Solved examples in the prompt. */
  readonly shots: number;
  readonly model: string;
  readonly base: number;
  /** The best of five numbers of passages, chosen on the test questions. */
  readonly baseRag: number;
  /** Unsupervised continued pretraining, without retrieval. */
  readonly ft: number;
  /** The same finetuned model with retrieval; its number of passages is unpublished. */
  readonly ftRag: number;
}

/** A row of Table 1 with its row of Table 3: a cell of the comparison. */
export interface MmluCell extends MmluScores {
  /** RAG on the base model with 1 to 5 passages, in that order. */
  readonly ragByK: readonly number[];
}

/** Accuracy of one model on the current-events questions: a row of Table 2. */
export interface CurrentEventsRow {
  readonly model: string;
  readonly base: number;
  readonly baseRag: number;
  /** Trained on the original chunks. */
  readonly ftReg: number;
  /** Trained on ten paraphrases of each chunk. */
  readonly ftPar: number;
  readonly ftRegRag: number;
  readonly ftParRag: number;
}

/** The tables of Ovadia et al. 2024, as printed. */
export interface OvadiaTables {
  readonly mmlu: readonly MmluCell[];
  /** Table 1 of the earlier version of the paper, which had four tasks. */
  readonly earlierMmlu: readonly MmluScores[];
  readonly currentEvents: readonly CurrentEventsRow[];
}
