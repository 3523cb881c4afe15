/** Where the site says what a statement of the seed note says, and the words that show it. */
export interface Passage {
  /** Address of the page. */
  readonly page: string;
  /** Id of the heading the words stand under; absent for the text before the first heading. */
  readonly anchor: string | undefined;
  readonly terms: readonly string[];
}

/** A statement of the note *Finetuning vs RAG* from which the site grew. */
export interface SeedStatement {
  readonly number: number;
  readonly says: string;
  /** True where the site states it with a correction. */
  readonly corrected?: true;
  readonly passages: readonly [Passage, ...Passage[]];
}

function at(address: string, ...terms: readonly string[]): Passage {
  const [page = '', anchor] = address.split('#');
  return { page, anchor, terms };
}

export const seedStatements: readonly SeedStatement[] = [
  {
    number: 1,
    says: 'A framework for choosing between adapting weights and giving access to retrieved knowledge.',
    passages: [
      at(
        '/framework/#what-the-framework-decides',
        'decision framework',
        'Adapt the model',
        'access to knowledge outside the model',
      ),
    ],
  },
  {
    number: 2,
    says: 'The key diagnostic is whether failures are information-based or behaviour-based.',
    passages: [at('/framework/#the-key-diagnostic', 'information-based', 'behaviour-based')],
  },
  {
    number: 3,
    says: 'The diagnostic question.',
    passages: [
      at(
        '/framework/diagnostic-question/#the-question',
        'Is the model failing because it lacks information, or because it behaves incorrectly?',
      ),
    ],
  },
  {
    number: 4,
    says: 'Information failures are factually wrong or outdated outputs.',
    passages: [
      at(
        '/framework/information-failures/#what-counts-as-an-information-failure',
        'factually wrong or outdated',
      ),
    ],
  },
  {
    number: 5,
    says: 'One cause: no private or internal knowledge.',
    passages: [
      at(
        '/framework/information-failures/#what-counts-as-an-information-failure',
        'Private or internal knowledge',
      ),
    ],
  },
  {
    number: 6,
    says: 'Another cause: the training cut-off predates the events.',
    passages: [
      at(
        '/framework/information-failures/#what-counts-as-an-information-failure',
        'Events after the training cut-off',
      ),
    ],
  },
  {
    number: 7,
    says: 'RAG is the remedy for information failures.',
    corrected: true,
    passages: [
      at('/framework/information-failures/', 'Retrieval is the remedy'),
      at(
        '/framework/information-failures/#retrieval-is-the-remedy',
        '[[Retrieval-Augmented Generation|RAG]]',
        'suits facts',
      ),
    ],
  },
  {
    number: 8,
    says: 'In a behaviour failure the model has the right knowledge.',
    passages: [
      at(
        '/framework/behaviour-failures/#what-counts-as-a-behaviour-failure',
        'The model has the knowledge',
      ),
    ],
  },
  {
    number: 9,
    says: 'Wrong format: invalid HTML, a non-standard SQL dialect.',
    corrected: true,
    passages: [
      at(
        '/framework/behaviour-failures/#what-counts-as-a-behaviour-failure',
        'HTML',
        'non-standard SQL dialect',
      ),
      at('/framework/behaviour-failures/#wrong-format', 'before you think of training'),
    ],
  },
  {
    number: 10,
    says: 'The output lacks the required style, depth or structure.',
    passages: [
      at(
        '/framework/behaviour-failures/#what-counts-as-a-behaviour-failure',
        'Style, depth, structure',
      ),
    ],
  },
  {
    number: 11,
    says: 'The model ignores instructions or produces unsafe responses.',
    passages: [
      at('/framework/behaviour-failures/#ignored-instructions', 'which instruction fails'),
      at('/framework/behaviour-failures/#unsafe-responses', 'filter', 'unsafe'),
    ],
  },
  {
    number: 12,
    says: 'Finetuning is the remedy for behaviour failures.',
    corrected: true,
    passages: [
      at(
        '/framework/behaviour-failures/',
        'Finetuning is its classic remedy and rarely the first one',
      ),
      at(
        '/framework/behaviour-failures/#finetuning-is-the-remedy-for-what-remains',
        'Finetune',
        'levelled off',
      ),
    ],
  },
  {
    number: 13,
    says: 'Finetuning is for form; RAG is for facts.',
    corrected: true,
    passages: [
      at('/framework/#form-or-facts', 'finetuning is for form; RAG is for facts', 'default'),
    ],
  },
  {
    number: 14,
    says: 'On current events RAG with the base model beat RAG with finetuned models and finetuning alone.',
    passages: [
      at(
        '/evidence/ovadia-2024/#current-events',
        'RAG with the base model outperformed RAG with the finetuned models',
        'finetuning alone',
      ),
    ],
  },
  {
    number: 15,
    says: 'Finetuning one task can degrade general capabilities, sometimes called an alignment tax.',
    corrected: true,
    passages: [
      at('/evidence/forgetting/', 'improve one task and degrade the general abilities'),
      at('/evidence/forgetting/#two-words-for-two-things', 'sometimes called an alignment tax'),
    ],
  },
  {
    number: 16,
    says: 'RAG with a finetuned model improved on RAG alone 43% of the time on MMLU, not 57%.',
    corrected: true,
    passages: [
      at(
        '/evidence/ovadia-2024/#where-43-and-57-come-from',
        '43%',
        '57%',
        '8 of 30',
        '17 of 30',
        'compounds little in most cases',
      ),
    ],
  },
  {
    number: 17,
    says: 'Step 1: exhaust prompting first.',
    passages: [
      at('/workflow/#the-steps', '1. **[Prompting](/workflow/prompting/).** Always.'),
      at('/workflow/prompting/', 'Start here whatever the failure'),
    ],
  },
  {
    number: 18,
    says: 'Many apparent finetuning needs dissolve with better prompts.',
    passages: [at('/workflow/prompting/', 'look like a need for finetuning')],
  },
  {
    number: 19,
    says: 'Step 2: 1 to 50 examples in the prompt.',
    corrected: true,
    passages: [
      at('/workflow/#the-steps', 'Examples in the prompt'),
      at('/workflow/examples/#how-many-few-shot-examples', 'between 1 and 50'),
    ],
  },
  {
    number: 20,
    says: 'Step 3: simple term-based retrieval such as BM25, if there are information gaps.',
    passages: [
      at('/workflow/#the-steps', 'Simple retrieval', 'Only if information is missing', 'BM25'),
      at('/workflow/simple-retrieval/', 'plain word search'),
    ],
  },
  {
    number: 21,
    says: 'Step 4: advanced RAG for persistent information failures.',
    corrected: true,
    passages: [
      at('/workflow/#the-steps', 'Advanced retrieval', '[[information failure]] persists'),
      at('/workflow/#it-is-a-fork-not-a-ladder', 'Steps 4 and 5 are alternatives'),
      at('/workflow/advanced-retrieval/#adding-parts-one-at-a-time', 'Hybrid search', 'embedding'),
    ],
  },
  {
    number: 22,
    says: 'Step 5: finetuning for persistent behaviour failures: format, style, safety, domain syntax.',
    corrected: true,
    passages: [
      at('/workflow/#the-steps', '[[behaviour failure]] persists', 'style', 'safety', 'syntax'),
      at('/workflow/finetuning/#enter-or-skip', 'constrain the output'),
    ],
  },
  {
    number: 23,
    says: 'Step 6: RAG and finetuning together if both failures persist.',
    corrected: true,
    passages: [
      at('/workflow/#the-steps', 'If both kinds persist'),
      at('/workflow/rag-and-finetuning/', 'Combine the two only if'),
    ],
  },
  {
    number: 24,
    says: 'Evaluation criteria and an evaluation pipeline before any step.',
    passages: [
      at(
        '/framework/#what-comes-before-either',
        'evaluation criteria',
        'evaluation pipeline',
        'before the first step',
      ),
      at('/workflow/evaluation/#before-the-first-step', 'criteria', 'before any step'),
    ],
  },
  {
    number: 25,
    says: 'Evaluation at every iteration, not only at the beginning.',
    passages: [
      at('/framework/#what-comes-before-either', 'at every step, not only at the beginning'),
      at('/workflow/#evaluation-runs-through-all-of-it', 'exit criterion'),
    ],
  },
  {
    number: 26,
    says: 'Finetuning costs: annotated data, ML talent, serving infrastructure, upkeep as base models evolve.',
    passages: [
      at(
        '/framework/why-not-always-finetune/#the-four-costs',
        'Annotated data',
        'slow and expensive',
        'People who can train',
        'Infrastructure to serve',
        'Upkeep as base models evolve',
      ),
    ],
  },
  {
    number: 27,
    says: 'Finetuning before prompting is exhausted is usually a mistake; anecdotally the need dissolves.',
    passages: [
      at(
        '/framework/why-not-always-finetune/#exhaust-the-prompt-first',
        'usually a mistake',
        'dissolve',
        'anecdotal',
        'properly designed',
      ),
    ],
  },
  {
    number: 28,
    says: 'Prompt caching reduces the token benefit; finetuning still wins beyond the context limit.',
    corrected: true,
    passages: [
      at(
        '/framework/why-not-always-finetune/#caching-and-its-limits',
        'Prompt caching',
        'finetuning still wins',
        'has to be measured',
      ),
    ],
  },
  {
    number: 29,
    says: 'Related: Fine-Tuning.',
    passages: [at('/concepts/finetuning/#what-it-means-for-the-choice', 'behaviour failure')],
  },
  {
    number: 30,
    says: 'Related: Retrieval-Augmented Generation.',
    passages: [
      at(
        '/concepts/retrieval-augmented-generation/#what-it-means-for-the-choice',
        'information failure',
      ),
    ],
  },
  {
    number: 31,
    says: 'Related: In-Context Learning.',
    passages: [
      at(
        '/concepts/in-context-learning/#what-it-means-for-the-choice',
        'cheap version of [[finetuning]]',
      ),
    ],
  },
  {
    number: 32,
    says: 'Related: Prompt Engineering.',
    passages: [
      at(
        '/concepts/prompt-engineering/#what-it-means-for-the-choice',
        'before both retrieval and [[finetuning]]',
      ),
    ],
  },
  {
    number: 33,
    says: 'Related: Hallucination.',
    passages: [at('/concepts/hallucination/#what-it-means-for-the-choice', 'RAG', 'mitigate')],
  },
  {
    number: 34,
    says: 'Source: AI Engineering, Chip Huyen.',
    passages: [at('/sources/', 'AI Engineering', 'Chip Huyen')],
  },
];
