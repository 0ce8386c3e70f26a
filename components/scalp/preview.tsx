import { previewSheet } from '@/lib/scalp/preview/preview-sheet'
import { PreviewClient } from './preview.client'
import { PreviewSides, PreviewStill } from './preview-still'
import './preview.css'

/** The live tool. The server joins the tables with the ledger and hands over the result, so the ledger stays here. */
export const Preview = () => <PreviewClient sheet={previewSheet()} still={<PreviewStill />} sides={<PreviewSides />} />
