import type { VNode } from 'preact';
import type { Pointer } from '../../notice/pointer';
import { useLabels } from '../language';
import { isShown } from './corrected';
import { Fact } from './Fact';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';

/** Where the public may write or call. */
export function Contact({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const { phones, emails } = notice.contact;
  const isEmpty = !isShown(notice, '/contact/address') && !isShown(notice, '/contact/postcode');
  if (phones.length + emails.length === 0 && isEmpty) {
    return <EmptySection part="contact" title={labels.sections.contact} />;
  }
  const rows: { label: string; pointers: Pointer[] }[] = [
    { label: labels.fields['/contact/phones'], pointers: phones.map((_, at): Pointer => `/contact/phones/${at}`) },
    { label: labels.fields['/contact/address'], pointers: ['/contact/address'] },
    { label: labels.fields['/contact/postcode'], pointers: ['/contact/postcode'] },
    { label: labels.fields['/contact/emails'], pointers: emails.map((_, at): Pointer => `/contact/emails/${at}`) },
  ];
  return (
    <Section part="contact" title={labels.sections.contact}>
      <dl class="kv">
        {rows.map(({ label, pointers }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {pointers.length === 0 && <span class="none">{labels.none}</span>}
              {pointers.map((pointer) => (
                <span key={pointer} class="one">
                  <Fact notice={notice} reading={reading} pointer={pointer} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
