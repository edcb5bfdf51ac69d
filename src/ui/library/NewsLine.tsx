import type { VNode } from 'preact';
import { Icon } from '../parts/Icon';
import { useLibraryLabels } from './labels';
import type { News } from './use-news';

const TONES = { good: 'ok', plain: '', bad: 'bad' } as const;

/** The line that says what became of the last thing done. It is always there, so that what comes into it is read out. */
export function NewsLine({ news, onDismiss }: { news: News | null; onDismiss: () => void }): VNode {
  const labels = useLibraryLabels();
  return (
    <div role="status">
      {news && (
        <div class={`note ${TONES[news.tone]}`}>
          <span class="grow">{news.text}</span>
          {news.action && (
            <button type="button" class="btn" onClick={news.action.run}>
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
