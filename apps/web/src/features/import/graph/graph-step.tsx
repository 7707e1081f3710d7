import { batchOf } from '@webwijzer/domain/batch'
import { nodeKinds } from '@webwijzer/domain/records'
import { type GraphMapping, guessMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { ArrowRight } from 'lucide-react'
import { useMemo } from 'react'
import { withPositions } from '../../../commands/with-positions.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { useUi } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { acceptChanges } from '../accept/accept-review.ts'
import page from '../import-page.module.css'
import { compareGraph } from '../reading/compare-graph.ts'
import { countOps } from '../review/summary.ts'
import type { StageOf } from '../stage-of.ts'
import { summaryInShort, summarySentence } from '../summary-sentence.ts'
import { DrawingChoices } from './drawing-choices.tsx'
import { withoutFamilyParts } from './family-parts.ts'
import { graphPlan } from './graph-plan.ts'
import { keepNetworkNoMore, leaveNetwork, showNetwork } from './keep-network.ts'
import { LeftOutList } from './left-out-list.tsx'
import { LineTypes } from './line-types.tsx'
import { NodeTypes } from './node-types.tsx'

/** A network: what becomes what, which drawings come along, and what cannot. */
export function GraphStep({ stage }: { readonly stage: StageOf<'graph'> }) {
  const { importing } = useMessages()
  const { graph: words } = importing
  const map = useLiveMap()
  const state = useMap((each) => each)
  const language = useUi((ui) => ui.language)
  const clean = useMemo(() => withoutFamilyParts(stage.contents.graph), [stage.contents.graph])
  const { graph, families } = clean
  const mapping = useMemo(() => stage.mapping ?? guessMapping(graph), [stage.mapping, graph])
  const change = (part: Partial<GraphMapping>) =>
    showNetwork(map.mapId, { ...stage, mapping: { ...mapping, ...part } })
  const plan = useMemo(() => graphPlan(graph, mapping, { state, newId }), [graph, mapping, state])
  const summary = { ...countOps(plan.ops), skipped: 0 }
  // What is on the map already may be in the file too: then each of them is looked at.
  const isAmongOthers = nodeKinds.some((kind) => state[kind].size > 0)
  const sentence = summarySentence(summary, language)

  function accept() {
    const { id } = stage
    keepNetworkNoMore()
    const ops = withPositions(state, plan.ops)
    const changes = batchOf(ops, { batch: id, label: 'import' })
    void acceptChanges(map, {
      id,
      file: stage.file,
      changes,
      summary: summaryInShort(summary, language),
    })
  }

  return (
    <>
      <section className={page.sheet}>
        <h2>{words.title(stage.file)}</h2>
        <p className={page.told}>
          {words.found(graph.nodes.length, graph.lines.length, words.sources[graph.source])}
        </p>
        {stage.gone > 0 && <p className={page.told}>{words.goneBefore(stage.gone)}</p>}
        <NodeTypes
          graph={graph}
          mapping={mapping}
          onChange={(nodeTypes, nodes) => change({ nodeTypes, nodes })}
        />
        <LineTypes
          graph={graph}
          mapping={mapping}
          onChange={(lineTypes) => change({ lineTypes })}
        />
        <DrawingChoices graph={graph} mapping={mapping} onChange={change} />
      </section>
      <section className={page.sheet}>
        <h2>{words.becomes}</h2>
        {isAmongOthers ? (
          <p className={page.told}>{words.amongOthers}</p>
        ) : (
          <p role="status">
            <strong>{sentence}</strong>
          </p>
        )}
        <LeftOutList leftOut={plan.leftOut} families={families} />
        <div className={page.buttons}>
          <Button onPress={() => leaveNetwork(map.mapId, stage)}>
            {importing.columns.otherFile}
          </Button>
          {isAmongOthers ? (
            <Button
              look="primary"
              icon={<ArrowRight size={18} aria-hidden />}
              onPress={() => void compareGraph(map, stage, clean, mapping)}
            >
              {importing.columns.goOn}
            </Button>
          ) : (
            <Button look="primary" isDisabled={plan.ops.length === 0} onPress={accept}>
              {importing.review.accept}
            </Button>
          )}
        </div>
      </section>
    </>
  )
}
