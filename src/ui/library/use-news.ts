import { useEffect, useState } from 'preact/hooks';

/** What became of something the reader did. */
export interface News {
  tone: 'good' | 'plain' | 'bad';
  text: string;
  /** How far work has come that still goes on. */
  progress?: { done: number; total: number };
  /** What can be done about it, such as undoing it. */
  action?: { label: string; run: () => void };
}

/** Long enough to read, and to reach a button by keyboard. A failure stays until it is dismissed. */
const SHOWN_FOR = 30_000;

export function useNews(): { news: News | null; tell: (news: News) => void; dismiss: () => void } {
  const [news, tell] = useState<News | null>(null);
  useEffect(() => {
    if (news === null || news.tone === 'bad') return;
    const timer = setTimeout(() => tell(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [news]);
  return { news, tell, dismiss: () => tell(null) };
}
