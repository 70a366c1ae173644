"""What people do, one verb per file: one public function, one transaction; and the boards they read.

How data is stored is said in `shared.persistence`; here it is only asked for through a unit of work.
"""
