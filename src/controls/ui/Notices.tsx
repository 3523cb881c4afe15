import styles from './notices.module.css';

/** A flood in the address must not bury the tool. */
const MOST = 5;

/** What an address held that the tool could not use: the first five, and how many more. */
export function Notices({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div class={styles.notices} role="status">
      {texts.slice(0, MOST).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {texts.length > MOST && <p>And {texts.length - MOST} more.</p>}
    </div>
  );
}
