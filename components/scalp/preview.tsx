import { previewTable } from '@/lib/scalp/preview/preview-table'
import { PreviewClient } from './preview.client'
import { PreviewSides, PreviewStill } from './preview-still'
import './preview.css'

/** The live tool. The server joins the tables with the ledger and hands over the result, so the ledger stays here. */
export const Preview = () => <PreviewClient table={previewTable()} still={<PreviewStill />} sides={<PreviewSides />} />
