import Cite from './evidence/Cite.astro';
import Claim from './evidence/Claim.astro';
import ClaimRegister from './evidence/ClaimRegister.astro';
import Bibliography from './evidence/Bibliography.astro';
import Glossary from './prose/Glossary.astro';
import Note from './prose/Note.astro';

/** What authors may write in MDX without an import. */
export const mdxComponents = { Bibliography, Cite, Claim, ClaimRegister, Glossary, Note };
