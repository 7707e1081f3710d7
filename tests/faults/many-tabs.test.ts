import { worksInTabs } from '../journeys/tabs-at-once.ts'

worksInTabs('computer', 10)
worksInTabs('hall', 10)
