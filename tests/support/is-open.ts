import { OPEN_STAGES, type Stage } from '@/domain/case/stage'

export const isOpen = ({ stage }: { readonly stage: Stage }) => OPEN_STAGES.some((open) => open === stage)
