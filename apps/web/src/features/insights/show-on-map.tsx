import type { BlindSpotId } from '@webwijzer/analysis/blind-spots'
import { Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import { useLiveMap } from '../../store/live-map.ts'
import { placePath } from '../../store/place-path.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './show-on-map.module.css'

/** Where no map stands beside the page: the way to it. What is pointed at stays lit up there. */
export function ShowOnMap({ question }: { readonly question?: BlindSpotId }) {
  const { team, insights, blindSpots } = useMessages()
  const { mapId } = useLiveMap()
  const label = question && insights.questions.show(blindSpots[question].question)
  return (
    <Link href={placePath(mapId, 'kaart')} className={styles.link ?? ''} aria-label={label}>
      <Waypoints size={18} aria-hidden />
      {team.show}
    </Link>
  )
}
