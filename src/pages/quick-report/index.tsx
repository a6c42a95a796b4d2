import { useState } from 'react'
import { SentReport } from '@/features/report/sent-report'
import { open } from '@/platform/navigate'
import { Screen } from '@/ui/screen'
import { words } from '@/words/words'
import { ReportForm } from './report-form'

/** 随手拍: the form, and after sending what became of it. The draft outlives both. */
export default function QuickReportPage() {
  const [sentId, setSentId] = useState<string | null>(null)
  const backToForm = () => setSentId(null)
  if (sentId === null) return <ReportForm onSent={setSentId} />
  return (
    <Screen label={words.report.title}>
      <SentReport
        itemId={sentId}
        onSee={(caseId) => void open('case', { caseId })}
        onAnother={backToForm}
        onTakeBack={backToForm}
      />
    </Screen>
  )
}
