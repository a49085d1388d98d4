export interface DocumentModel {
  id: string;
}
