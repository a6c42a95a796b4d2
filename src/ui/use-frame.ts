import { useEffect } from 'react'
import './frame.css'

/** On H5 what Taro draws around a page (the tab bar, what shows when a page is pulled) takes the theme's tokens too. */
export const useFrame = (theme: string): void => {
  useEffect(() => {
    document.documentElement.className = theme
  }, [theme])
}
