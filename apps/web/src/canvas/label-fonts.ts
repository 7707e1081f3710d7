import { fontFamily } from './style.ts'

/** Nobody waits longer than this for a font; then the map is drawn in the next best one. */
const patience = 2500

/** Resolves when the type of the labels can be measured; never fails. */
export async function labelFontsLoaded(): Promise<void> {
  const styles = ['', 'bold ', 'italic ']
  const loaded = styles.map((style) => document.fonts.load(`${style}12px ${fontFamily}`))
  await Promise.race([
    Promise.allSettled(loaded),
    new Promise((done) => setTimeout(done, patience)),
  ])
}
