import type { Role } from '@webwijzer/domain/viewer'
import {
  ArrowLeftRight,
  ClipboardList,
  FileText,
  FileUp,
  Grid3x3,
  History,
  LayoutGrid,
  Lightbulb,
  List,
  type LucideIcon,
  Projector,
  Smartphone,
  Star,
  Waypoints,
} from 'lucide-react'
import { type LazyPart, lazyPart } from './lazy-part.ts'

export type PlaceId =
  | 'worksheet'
  | 'list'
  | 'map'
  | 'matrix'
  | 'webbers'
  | 'insights'
  | 'overview'
  | 'import'
  | 'activity'
  | 'swap'
  | 'wall'
  | 'sessionFour'
  | 'groupLines'
  | 'nominate'
  | 'nominationWall'

/** What app tells a page; most pages need none of it. */
export type PageProps = {
  /** The map stands beside another page and has less room. */
  readonly isBeside?: boolean
}

export type Place = {
  readonly id: PlaceId
  /** The last part of its address, Dutch because people read it. */
  readonly path: string
  readonly icon: LucideIcon
  /** Who finds it in the rail. */
  readonly roles: readonly Role[]
  readonly page: LazyPart<PageProps>
  /** Whether the map stands beside it on a wide screen. */
  readonly isBesideMap: boolean
  /** Reached from elsewhere; the rail does not show it. */
  readonly isOffRail?: true
  /** Stands alone on the screen, without header or rail. */
  readonly isBare?: true
  /** Stands alone, but people work in it: they can choose a language, and hear what went wrong. */
  readonly isWorkedIn?: true
}

const editors: readonly Role[] = ['projectTeam', 'room']
const readers: readonly Role[] = [...editors, 'coalition']

/** The places in the rail, in its order. A new place is one entry here and its words in messages. */
export const places: readonly Place[] = [
  {
    id: 'worksheet',
    path: 'werkblad',
    icon: ClipboardList,
    roles: editors,
    page: lazyPart(async () => {
      const { WorksheetPage } = await import('../features/worksheet/worksheet-page.tsx')
      return { default: WorksheetPage }
    }),
    isBesideMap: true,
  },
  {
    id: 'list',
    path: 'lijst',
    icon: List,
    roles: ['coalition'],
    page: lazyPart(async () => {
      const { CoalitionListPage } = await import(
        '../features/coalition-list/coalition-list-page.tsx'
      )
      return { default: CoalitionListPage }
    }),
    isBesideMap: true,
  },
  {
    id: 'map',
    path: 'kaart',
    icon: Waypoints,
    roles: readers,
    page: lazyPart(async () => {
      const { MapPage } = await import('../features/map/map-page.tsx')
      return { default: MapPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'matrix',
    path: 'matrix',
    icon: Grid3x3,
    roles: readers,
    page: lazyPart(async () => {
      const { MatrixPage } = await import('../features/matrix/matrix-page.tsx')
      return { default: MatrixPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'sessionFour',
    path: 'vier-vakken',
    icon: LayoutGrid,
    roles: editors,
    page: lazyPart(async () => {
      const { SessionFourPage } = await import('../features/session-four/session-four-page.tsx')
      return { default: SessionFourPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'webbers',
    path: 'webbers',
    icon: Star,
    roles: ['projectTeam'],
    page: lazyPart(async () => {
      const { WebbersPage } = await import('../features/webbers/webbers-page.tsx')
      return { default: WebbersPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'insights',
    path: 'inzichten',
    icon: Lightbulb,
    roles: readers,
    page: lazyPart(async () => {
      const { InsightsPage } = await import('../features/insights/insights-page.tsx')
      return { default: InsightsPage }
    }),
    isBesideMap: true,
  },
  {
    id: 'overview',
    path: 'overzicht',
    icon: FileText,
    roles: readers,
    page: lazyPart(async () => {
      const { OverviewPage } = await import('../features/overview/overview-page.tsx')
      return { default: OverviewPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'import',
    path: 'importeren',
    icon: FileUp,
    roles: ['projectTeam'],
    page: lazyPart(async () => {
      const { ImportPage } = await import('../features/import/import-page.tsx')
      return { default: ImportPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'activity',
    path: 'logboek',
    icon: History,
    roles: editors,
    page: lazyPart(async () => {
      const { ActivityPage } = await import('../features/activity/activity-page.tsx')
      return { default: ActivityPage }
    }),
    isBesideMap: false,
  },
  {
    id: 'swap',
    path: 'wissel',
    icon: ArrowLeftRight,
    roles: editors,
    page: lazyPart(async () => {
      const { SwapPage } = await import('../features/timer/swap-page.tsx')
      return { default: SwapPage }
    }),
    isBesideMap: false,
    isOffRail: true,
  },
  {
    id: 'wall',
    path: 'muur',
    icon: Projector,
    roles: readers,
    page: lazyPart(async () => {
      const { WallPage } = await import('../features/wall/wall-page.tsx')
      return { default: WallPage }
    }),
    isBesideMap: false,
    isOffRail: true,
    isBare: true,
  },
  {
    id: 'groupLines',
    path: 'terugkoppeling',
    icon: Projector,
    roles: readers,
    page: lazyPart(async () => {
      const { GroupLines } = await import('../features/session-four/group-lines.tsx')
      return { default: GroupLines }
    }),
    isBesideMap: false,
    isOffRail: true,
    isBare: true,
  },
  {
    id: 'nominate',
    path: 'noemen',
    icon: Smartphone,
    roles: ['nominate'],
    page: lazyPart(async () => {
      const { PhonePage } = await import('../features/nominating/phone-page.tsx')
      return { default: PhonePage }
    }),
    isBesideMap: false,
    isOffRail: true,
    isBare: true,
    isWorkedIn: true,
  },
  {
    id: 'nominationWall',
    path: 'wie-bel-je',
    icon: Projector,
    roles: ['projectTeam'],
    page: lazyPart(async () => {
      const { NominationWall } = await import('../features/nominating/nomination-wall.tsx')
      return { default: NominationWall }
    }),
    isBesideMap: false,
    isOffRail: true,
    isBare: true,
  },
]

export const placesFor = (role: Role): readonly Place[] =>
  places.filter(({ roles }) => roles.includes(role))

export const pathOf = (mapId: string, { path }: Place): string =>
  `/m/${encodeURIComponent(mapId)}/${path}`
