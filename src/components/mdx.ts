import Bibliography from './evidence/Bibliography.astro';
import Cite from './evidence/Cite.astro';
import Claim from './evidence/Claim.astro';
import ClaimRegister from './evidence/ClaimRegister.astro';
import DecisionMap from './figures/DecisionMap.astro';
import OvadiaCounts from './figures/OvadiaCounts.astro';
import OvadiaCurrentEvents from './figures/OvadiaCurrentEvents.astro';
import OvadiaMmlu from './figures/OvadiaMmlu.astro';
import WorkflowFork from './figures/WorkflowFork.astro';
import Card from './prose/Card.astro';
import CardGrid from './prose/CardGrid.astro';
import Glossary from './prose/Glossary.astro';
import Note from './prose/Note.astro';
import StepCard from './prose/StepCard.astro';
import SituationCards from './tools/SituationCards.astro';
import DecisionGuide from './tools/DecisionGuide.astro';
import QuestionList from './tools/QuestionList.astro';

/** What authors may write in MDX without an import. */
export const mdxComponents = {
  Bibliography,
  Card,
  CardGrid,
  Cite,
  Claim,
  ClaimRegister,
  DecisionGuide,
  DecisionMap,
  Glossary,
  Note,
  OvadiaCounts,
  OvadiaCurrentEvents,
  OvadiaMmlu,
  QuestionList,
  SituationCards,
  StepCard,
  WorkflowFork,
};
