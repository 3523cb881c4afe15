import { useEffect, useRef, useState } from 'preact/hooks';
import { EMBED_IDS, EMBEDS } from '#src/embed/embed.ts';
import {
  FIXED_HEIGHT,
  FRAME_THEMES,
  type FrameChoice,
  frameAddress,
  frameSnippet,
  HEIGHT_MODES,
  hasState,
  heightIn,
  linkSnippet,
  readState,
} from '#src/embed/snippet.ts';
import { href } from '../../ground/href.ts';
import { Choice } from './Choice.tsx';
import { CodeBox } from './CodeBox.tsx';
import styles from './builder.module.css';

const THEME_LABELS = { system: 'The visitor’s own', light: 'Light', dark: 'Dark' };
const HEIGHT_LABELS = {
  follows: 'Follows the content, with our script',
  fixed: `Fixed at ${FIXED_HEIGHT} pixels, without a script`,
};
const TOOL_LABELS = {
  decide: EMBEDS.decide.title,
  triage: EMBEDS.triage.title,
  cost: EMBEDS.cost.title,
  map: EMBEDS.map.title,
};

/** Builds the code of a frame and shows the frame. `site` has no slash at the end. */
export function SnippetBuilder({ site }: { readonly site: string }) {
  const [choice, setChoice] = useState<Omit<FrameChoice, 'query'>>({
    tool: 'decide',
    theme: 'system',
    height: 'follows',
  });
  const [pasted, setPasted] = useState('');
  const state = readState(pasted, choice.tool);
  const wanted = { ...choice, query: state.kind === 'query' ? state.query : '' };
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  return (
    <div class={styles.builder} data-ready={ready ? '' : undefined}>
      <div class={styles.form}>
        <Choice
          name="embed-tool"
          legend="Tool"
          options={EMBED_IDS}
          labels={TOOL_LABELS}
          value={choice.tool}
          onChoose={(tool) => setChoice({ ...choice, tool })}
        />
        <Choice
          name="embed-theme"
          legend="Theme"
          options={FRAME_THEMES}
          labels={THEME_LABELS}
          value={choice.theme}
          onChoose={(theme) => setChoice({ ...choice, theme })}
        />
        <Choice
          name="embed-height"
          legend="Height"
          options={HEIGHT_MODES}
          labels={HEIGHT_LABELS}
          value={choice.height}
          onChoose={(height) => setChoice({ ...choice, height })}
        />
        {hasState(choice.tool) ? (
          <div>
            <label for="embed-state">Start with what this address shows (optional)</label>
            <input
              id="embed-state"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={pasted}
              aria-describedby="embed-state-note"
              aria-invalid={state.kind === 'fault'}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
            <p id="embed-state-note" class={styles.note} role="status">
              {state.kind === 'fault'
                ? state.message
                : 'Answer questions or set figures on the full page, then paste its address here.'}
            </p>
          </div>
        ) : (
          <p class={styles.note}>This tool has no state in its address, so it starts empty.</p>
        )}
      </div>
      <CodeBox id="embed-html" label="HTML" text={frameSnippet(wanted, site)} />
      <CodeBox
        id="embed-markdown"
        label="Where frames are not allowed: a link in Markdown"
        text={linkSnippet(wanted, site)}
      />
      <Preview choice={wanted} />
    </div>
  );
}

/** The frame itself, high as it asks to be where the choice says so. */
function Preview({ choice }: { readonly choice: FrameChoice }) {
  const [asked, setAsked] = useState<number>(FIXED_HEIGHT);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const follow = ({ data, source }: MessageEvent) => {
      const height = source === frame.current?.contentWindow ? heightIn(data) : undefined;
      if (height !== undefined) setAsked(height);
    };
    addEventListener('message', follow);
    frame.current?.contentWindow?.postMessage('formOrFactsHeight', '*');
    return () => removeEventListener('message', follow);
  }, []);
  return (
    <section class={styles.preview} aria-labelledby="embed-preview">
      <h2 id="embed-preview">Preview</h2>
      <iframe
        ref={frame}
        src={href(frameAddress(choice))}
        title={`Preview: ${EMBEDS[choice.tool].title}`}
        height={choice.height === 'follows' ? asked : FIXED_HEIGHT}
        loading="lazy"
        allow="clipboard-write"
      />
    </section>
  );
}
