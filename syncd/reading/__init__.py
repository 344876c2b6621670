"""Items are read in parallel: here while there are few, in processes of their own once there are many."""
