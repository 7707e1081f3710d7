import { worksInTabs } from './tabs-at-once.ts'

// With ten it is in `npm run faults`.
worksInTabs('computer', 4)
worksInTabs('hall', 3)
