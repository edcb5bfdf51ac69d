import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { useLibraryLabels } from './labels';
import type { News } from './use-news';

const TONES = { good: 'ok', plain: '', bad: 'bad' } as const;

/** The line that says what became of the last thing done. It is always there, so that what comes into it is read out. */
export function NewsLine({ news, onDismiss }: { news: News | null; onDismiss: () => void }): VNode {
  const labels = useLibraryLabels();
  const action = useRef<HTMLButtonElement>(null);
  // What was pressed may be gone with what it did away with: the way back is at hand.
  useEffect(() => {
    if (!news?.progress) action.current?.focus();
  }, [news]);
  return (
    <div role="status">
      {news && (
        <div class={`note ${TONES[news.tone]}`}>
          <span class="grow">{news.text}</span>
          {news.progress && <progress aria-label={news.text} value={news.progress.done} max={news.progress.total} />}
          {news.action && (
            <button ref={action} type="button" class="btn" onClick={news.action.run}>
              {news.action.label}
            </button>
          )}
          <button
            type="button"
            class="btn quiet icon"
            aria-label={labels.dismiss}
            title={labels.dismiss}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
