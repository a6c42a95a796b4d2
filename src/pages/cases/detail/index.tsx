import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useCase } from '@/features/cases/use-case'
import { Faces } from '@/features/faces/faces'
import { wayBack } from '@/features/faces/way-back'
import { Screen } from '@/ui/screen'
import { words } from '@/words/words'
import { CaseDetail } from './case-detail'

/** One case for whoever may see it: photos, result, clock, timeline; for its owners also the last word. */
export default function CasePage() {
  const { caseId = '' } = useRouter().params
  const query = useCase(caseId)
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Screen label={words.cases.page} back={wayBack}>
      <Faces query={query}>{(view) => <CaseDetail view={view} />}</Faces>
    </Screen>
  )
}
