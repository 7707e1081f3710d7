import type { Sheet } from '@webwijzer/matching/sheet'
import { useMessages } from '../../../store/use-messages.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './columns.module.css'

const mostRows = 4

/** The headers and the first lines as they were read, for eyes that know the list. */
export function PreviewTable({ sheet }: { readonly sheet: Sheet }) {
  const { importing } = useMessages()
  const { columns: words } = importing
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={words.previewTitle}>
      <table className={styles.preview}>
        <caption>{words.previewCaption(sheet.headerRow, sheet.rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{words.row}</VisuallyHidden>
              {sheet.headerRow > 0 && sheet.headerRow}
            </th>
            {sheet.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.slice(0, mostRows).map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {sheet.headers.map((header, at) => (
                <td key={header}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
