import { render, screen } from '@testing-library/react'
import { city } from '@/city'
import { CategoryLine } from '@/features/handbook/category-line'

it('says one line of the handbook for each category a person can choose', () => {
  for (const { key } of city.quickCategories) {
    const { unmount } = render(<CategoryLine category={key} />)
    expect(screen.getByRole('status')).toHaveTextContent(/^手册：.+/)
    unmount()
  }
})

it('says 先提醒再上报 for 占道经营', () => {
  render(<CategoryLine category="street-trading" />)
  expect(screen.getByText(/先提醒再上报/)).toBeVisible()
})

it('says nothing before a category is chosen', () => {
  const { container } = render(<CategoryLine category={null} />)
  expect(container).toBeEmptyDOMElement()
})
