import { previewTable } from '@/lib/scalp/preview/preview-table'
import { PhotoToolClient } from './photo-tool.client'
import './photo.css'

/** The live tool. The server joins the tables with the ledger and hands over the result, so the ledger stays here. */
export const PhotoTool = () => <PhotoToolClient table={previewTable()} />
