import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { wayBack } from '@/features/faces/way-back'
import { useStaffCase } from '@/features/staff/use-staff-case'
import { Screen } from '@/ui/screen'
import { staffWords } from '@/words/staff-words'
import { StaffFaces } from '../staff-faces'
import { CaseScreen } from './case-screen'

/** One case for whoever works on it. */
export default function StaffCasePage() {
  const { caseId = '' } = useRouter().params
  const query = useStaffCase(caseId)
  useDidShow(() => void query.refetch())
  usePullDownRefresh(() => void query.refetch().finally(() => Taro.stopPullDownRefresh()))
  if (query.data) return <CaseScreen view={query.data} />
  return (
    <Screen label={staffWords.case} back={wayBack}>
      <StaffFaces query={query}>{() => null}</StaffFaces>
    </Screen>
  )
}
