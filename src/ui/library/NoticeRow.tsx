import type { VNode } from 'preact';
import type { LibraryEntry } from '../../storage/entry';
import { useLabels } from '../language';
import { CheckSign } from '../parts/CheckSign';
import { useLibraryLabels } from './labels';
import { splitByWords } from './split-by-words';
import { recordHref } from './use-route';

export interface NoticeRowProps {
  entry: LibraryEntry;
  words: readonly string[];
  open: boolean;
  rowIndex: number;
}

/** One notice in the list: title and body inspected, when it was published, two figures, and what the checks found. */
export function NoticeRow({ entry, words, open, rowIndex }: NoticeRowProps): VNode {
  const labels = useLibraryLabels();
  const { checks } = useLabels();
  return (
    <tr aria-rowindex={rowIndex} class={open ? 'open' : undefined}>
      <td class="c-title">
        <a
          class="ti"
          lang="zh-CN"
          href={recordHref(entry.id)}
          aria-current={open ? 'true' : undefined}
          title={entry.title ?? undefined}
        >
          {entry.title === null ? (
            <Untitled entry={entry} words={words} />
          ) : (
            <Marked text={entry.title} words={words} />
          )}
        </a>
        <div class="st">
          <span lang="zh-CN">
            <Marked text={entry.target ?? entry.body ?? ''} words={words} />
          </span>
          {entry.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
          {entry.corrections > 0 && <span class="mk corrected">{labels.corrected}</span>}
          {entry.versions > 0 && <span class="mk changed">{labels.changed}</span>}
        </div>
      </td>
      <td class="c-published">
        <OrNone value={entry.published} />
      </td>
      <td class="c-problems">
        <OrNone value={entry.problems} />
      </td>
      <td class="c-partyDiscipline">
        <OrNone value={entry.partyDiscipline} />
      </td>
      <td class="c-check">
        {entry.check === null ? (
          <span class="none">{labels.nothingToCheck}</span>
        ) : (
          <CheckSign status={entry.check} word={checks[entry.check]} />
        )}
      </td>
    </tr>
  );
}

function OrNone({ value }: { value: string | number | null }): VNode {
  const labels = useLibraryLabels();
  return <span class={value === null ? 'none' : undefined}>{value ?? labels.none}</span>;
}

function Untitled({ entry, words }: { entry: LibraryEntry; words: readonly string[] }): VNode {
  const labels = useLibraryLabels();
  const name = entry.target ?? entry.body;
  return (
    <span class="untitled">
      <span class="none">{labels.untitled}</span>
      {name && (
        <>
          <span class="none">{labels.colon}</span>
          <Marked text={name} words={words} />
        </>
      )}
    </span>
  );
}

/** A text with the words searched underlined. */
function Marked({ text, words }: { text: string; words: readonly string[] }): VNode {
  return (
    <>
      {splitByWords(text, words).map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
